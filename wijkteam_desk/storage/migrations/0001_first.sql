-- The first shape. Until release 0.1.0 it may be rewritten, afterwards never.

CREATE TABLE coach (
  name VARCHAR NOT NULL,
  function VARCHAR NOT NULL,
  team VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_coach PRIMARY KEY (id)
);

CREATE TABLE household (
  name VARCHAR NOT NULL,
  opened_on DATE NOT NULL,
  reference VARCHAR NOT NULL,
  fictitious BOOLEAN NOT NULL,
  address VARCHAR NOT NULL,
  order_key VARCHAR NOT NULL,
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_household PRIMARY KEY ("row"),
  CONSTRAINT uq_household_reference UNIQUE (reference),
  CONSTRAINT uq_household_id UNIQUE (id)
);

CREATE INDEX ix_household_in_order ON household (order_key, id);

CREATE TABLE organisation (
  name VARCHAR NOT NULL,
  folded VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  phone VARCHAR NOT NULL,
  life_domains VARCHAR NOT NULL,
  age_groups VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT uq_organisation_folded UNIQUE (folded)
);

CREATE TABLE restoration (
  copy_made_at DATETIME NOT NULL,
  restored_at DATETIME NOT NULL,
  entries_lost INTEGER,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_restoration PRIMARY KEY (id)
);

CREATE TABLE wrong_tries (
  count INTEGER NOT NULL,
  since DATETIME NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_wrong_tries PRIMARY KEY (id)
);

CREATE TABLE absence (
  household_id VARCHAR NOT NULL,
  away VARCHAR NOT NULL,
  since DATE NOT NULL,
  until DATE NOT NULL,
  stand_in VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_absence PRIMARY KEY (id),
  CONSTRAINT ck_absence_days CHECK (since <= until),
  CONSTRAINT ck_absence_another CHECK (stand_in IS NULL OR stand_in <> away),
  CONSTRAINT fk_absence_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_absence_away FOREIGN KEY(away) REFERENCES coach (id),
  CONSTRAINT fk_absence_stand_in FOREIGN KEY(stand_in) REFERENCES coach (id)
);

CREATE INDEX ix_absence_household_id ON absence (household_id);

CREATE TABLE consultation (
  household_id VARCHAR NOT NULL,
  held_on DATE NOT NULL,
  with_whom VARCHAR NOT NULL,
  gone BOOLEAN NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_consultation PRIMARY KEY (id),
  CONSTRAINT fk_consultation_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_consultation_household_id ON consultation (household_id);

CREATE TABLE contact_person (
  organisation_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  folded VARCHAR NOT NULL,
  function VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  started_on DATE,
  ended_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_contact_person PRIMARY KEY (id),
  CONSTRAINT fk_contact_person_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);

CREATE UNIQUE INDEX uq_contact_person ON contact_person (organisation_id, folded);

CREATE TABLE conversation (
  household_id VARCHAR NOT NULL,
  held_on DATE NOT NULL,
  place VARCHAR(20) NOT NULL,
  planned BOOLEAN NOT NULL,
  at_time VARCHAR NOT NULL,
  purpose VARCHAR NOT NULL,
  question VARCHAR NOT NULL,
  guide VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_conversation PRIMARY KEY (id),
  CONSTRAINT fk_conversation_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_conversation_household_id ON conversation (household_id);

CREATE TABLE disclosure (
  household_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  made_at DATETIME NOT NULL,
  made_by VARCHAR NOT NULL,
  readers VARCHAR NOT NULL,
  document_sha256 VARCHAR NOT NULL,
  pages INTEGER,
  variant VARCHAR NOT NULL,
  organisation_id VARCHAR,
  function VARCHAR NOT NULL,
  reference VARCHAR NOT NULL,
  purpose VARCHAR(20),
  direction VARCHAR(20) NOT NULL,
  needed VARCHAR NOT NULL,
  no_other_way VARCHAR NOT NULL,
  no_more VARCHAR NOT NULL,
  tried VARCHAR NOT NULL,
  harm VARCHAR NOT NULL,
  conscience VARCHAR NOT NULL,
  effect VARCHAR NOT NULL,
  consulted VARCHAR NOT NULL,
  consulted_on DATE,
  told_on DATE,
  not_told VARCHAR NOT NULL,
  handed VARCHAR(20),
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_disclosure PRIMARY KEY (id),
  CONSTRAINT fk_disclosure_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_disclosure_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);

CREATE INDEX ix_disclosure_household_id ON disclosure (household_id);

CREATE INDEX ix_disclosure_organisation_id ON disclosure (organisation_id);

CREATE INDEX ix_disclosure_reference ON disclosure (reference);

CREATE TABLE dispute (
  household_id VARCHAR NOT NULL,
  raised_on DATE NOT NULL,
  one_name VARCHAR NOT NULL,
  one_view VARCHAR NOT NULL,
  other_name VARCHAR NOT NULL,
  other_view VARCHAR NOT NULL,
  next_step VARCHAR NOT NULL,
  next_on DATE NOT NULL,
  settled_on DATE,
  settled_how VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_dispute PRIMARY KEY (id),
  CONSTRAINT fk_dispute_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_dispute_household_id ON dispute (household_id);

CREATE TABLE escalation (
  household_id VARCHAR NOT NULL,
  level VARCHAR(20) NOT NULL,
  raised_on DATE NOT NULL,
  occasion VARCHAR NOT NULL,
  asked VARCHAR NOT NULL,
  to_whom VARCHAR NOT NULL,
  answer_by DATE NOT NULL,
  discussed BOOLEAN NOT NULL,
  not_discussed VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  answered_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_escalation PRIMARY KEY (id),
  CONSTRAINT fk_escalation_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_escalation_household_id ON escalation (household_id);

CREATE TABLE explained (
  household_id VARCHAR NOT NULL,
  item VARCHAR(20) NOT NULL,
  told_on DATE NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_explained PRIMARY KEY (id),
  CONSTRAINT fk_explained_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE UNIQUE INDEX uq_explained_item ON explained (household_id, item);

CREATE TABLE melding (
  household_id VARCHAR NOT NULL,
  reported_on DATE NOT NULL,
  question VARCHAR NOT NULL,
  brought_by VARCHAR(20) NOT NULL,
  brought_by_name VARCHAR NOT NULL,
  may_hear VARCHAR(20),
  urgent BOOLEAN NOT NULL,
  confirmed_on DATE,
  temporary_on DATE,
  told_support_on DATE,
  told_personal_plan_on DATE,
  personal_plan_on DATE,
  personal_plan_used VARCHAR NOT NULL,
  told_pgb_on DATE,
  identity_seen_on DATE,
  researched_on DATE,
  applied_on DATE,
  decided_on DATE,
  family_plan VARCHAR(20) NOT NULL,
  family_plan_offered_on DATE,
  family_plan_until DATE,
  family_plan_on DATE,
  family_plan_skipped_on DATE,
  help_plan_asked_on DATE,
  help_plan_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_melding PRIMARY KEY (id),
  CONSTRAINT fk_melding_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_melding_household_id ON melding (household_id);

CREATE TABLE member (
  household_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  relation VARCHAR(20) NOT NULL,
  given_name VARCHAR NOT NULL,
  prefix VARCHAR NOT NULL,
  family_name VARCHAR NOT NULL,
  birth_date DATE,
  about_age INTEGER,
  about_age_on DATE,
  lives_here VARCHAR(20) NOT NULL,
  address VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  safe_contact VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  interpreter BOOLEAN NOT NULL,
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_member PRIMARY KEY ("row"),
  CONSTRAINT fk_member_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_member_id UNIQUE (id)
);

CREATE INDEX ix_member_household_id ON member (household_id);

CREATE TABLE snooze (
  household_id VARCHAR NOT NULL,
  about VARCHAR NOT NULL,
  noted_on DATE NOT NULL,
  until DATE NOT NULL,
  reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_snooze PRIMARY KEY (id),
  CONSTRAINT uq_snooze_household_id UNIQUE (household_id, about),
  CONSTRAINT fk_snooze_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_snooze_household_id ON snooze (household_id);

CREATE TABLE stillness (
  household_id VARCHAR NOT NULL,
  noted_on DATE NOT NULL,
  reason VARCHAR(20) NOT NULL,
  until DATE NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_stillness PRIMARY KEY (id),
  CONSTRAINT fk_stillness_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_stillness_household_id ON stillness (household_id);

CREATE TABLE story (
  household_id VARCHAR NOT NULL,
  version INTEGER NOT NULL,
  words VARCHAR NOT NULL,
  approved_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_story PRIMARY KEY (id),
  CONSTRAINT fk_story_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE UNIQUE INDEX uq_story_being_written ON story (household_id) WHERE approved_on IS NULL;

CREATE UNIQUE INDEX uq_story_version ON story (household_id, version);

CREATE TABLE support_plan (
  household_id VARCHAR NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE,
  evaluate_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_support_plan PRIMARY KEY (id),
  CONSTRAINT uq_support_plan_household_id UNIQUE (household_id),
  CONSTRAINT fk_support_plan_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE TABLE authority (
  household_id VARCHAR NOT NULL,
  child VARCHAR NOT NULL,
  holder VARCHAR,
  holder_name VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  established VARCHAR(20),
  established_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_authority PRIMARY KEY (id),
  CONSTRAINT ck_authority_one_holder CHECK ((holder IS NULL) <> (holder_name = '')),
  CONSTRAINT fk_authority_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_authority_child FOREIGN KEY(child) REFERENCES member (id),
  CONSTRAINT fk_authority_holder FOREIGN KEY(holder) REFERENCES member (id)
);

CREATE INDEX ix_authority_child ON authority (child);

CREATE INDEX ix_authority_holder ON authority (holder);

CREATE INDEX ix_authority_household_id ON authority (household_id);

CREATE TABLE bsn (
  household_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  number VARCHAR NOT NULL,
  ground VARCHAR(20) NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_bsn PRIMARY KEY (id),
  CONSTRAINT fk_bsn_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_bsn_member_id UNIQUE (member_id),
  CONSTRAINT fk_bsn_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_bsn_household_id ON bsn (household_id);

CREATE TABLE capacity (
  household_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  matter VARCHAR NOT NULL,
  capable VARCHAR(20) NOT NULL,
  judged_by VARCHAR NOT NULL,
  judged_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_capacity PRIMARY KEY (id),
  CONSTRAINT fk_capacity_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_capacity_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_capacity_household_id ON capacity (household_id);

CREATE INDEX ix_capacity_member_id ON capacity (member_id);

CREATE TABLE conversation_member (
  conversation_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  since DATETIME,
  CONSTRAINT pk_conversation_member PRIMARY KEY (conversation_id, member_id),
  CONSTRAINT fk_conversation_member_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id),
  CONSTRAINT fk_conversation_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_conversation_member_member_id ON conversation_member (member_id);

CREATE TABLE involvement (
  household_id VARCHAR NOT NULL,
  organisation_id VARCHAR NOT NULL,
  contact_id VARCHAR,
  law VARCHAR(20) NOT NULL,
  question VARCHAR NOT NULL,
  anonymous BOOLEAN NOT NULL,
  without_team_on DATE,
  turn_by_us VARCHAR(20),
  turn_by_them VARCHAR(20),
  turn_said_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_involvement PRIMARY KEY (id),
  CONSTRAINT fk_involvement_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_involvement_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_involvement_contact_id FOREIGN KEY(contact_id) REFERENCES contact_person (id)
);

CREATE INDEX ix_involvement_contact_id ON involvement (contact_id);

CREATE INDEX ix_involvement_household_id ON involvement (household_id);

CREATE INDEX ix_involvement_organisation_id ON involvement (organisation_id);

CREATE TABLE network_person (
  household_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  tied_to VARCHAR,
  wished_by VARCHAR,
  "group" VARCHAR(20) NOT NULL,
  nearness VARCHAR(20) NOT NULL,
  practical BOOLEAN NOT NULL,
  company BOOLEAN NOT NULL,
  advice BOOLEAN NOT NULL,
  comfort BOOLEAN NOT NULL,
  gives BOOLEAN NOT NULL,
  receives BOOLEAN NOT NULL,
  bond VARCHAR(20) NOT NULL,
  help_given VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  safe_contact VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_network_person PRIMARY KEY (id),
  CONSTRAINT fk_network_person_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_network_person_tied_to FOREIGN KEY(tied_to) REFERENCES member (id),
  CONSTRAINT fk_network_person_wished_by FOREIGN KEY(wished_by) REFERENCES member (id)
);

CREATE INDEX ix_network_person_household_id ON network_person (household_id);

CREATE INDEX ix_network_person_tied_to ON network_person (tied_to);

CREATE INDEX ix_network_person_wished_by ON network_person (wished_by);

CREATE TABLE plan_closing (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  closed_on DATE NOT NULL,
  reason VARCHAR NOT NULL,
  agreed_with VARCHAR NOT NULL,
  relapse VARCHAR NOT NULL,
  call VARCHAR NOT NULL,
  reopened_on DATE,
  reopen_reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_plan_closing PRIMARY KEY (id),
  CONSTRAINT fk_plan_closing_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_plan_closing_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id)
);

CREATE INDEX ix_plan_closing_household_id ON plan_closing (household_id);

CREATE TABLE plan_text (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR NOT NULL,
  member_id VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_plan_text PRIMARY KEY (id),
  CONSTRAINT fk_plan_text_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_plan_text_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id),
  CONSTRAINT fk_plan_text_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_plan_text_household_id ON plan_text (household_id);

CREATE INDEX ix_plan_text_member_id ON plan_text (member_id);

CREATE UNIQUE INDEX uq_plan_text ON plan_text (plan_id, kind) WHERE member_id IS NULL;

CREATE UNIQUE INDEX uq_plan_text_of_member ON plan_text (plan_id, kind, member_id);

CREATE TABLE plan_version (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  agreed_on DATE NOT NULL,
  text_sha256 VARCHAR NOT NULL,
  transferred_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_plan_version PRIMARY KEY (id),
  CONSTRAINT fk_plan_version_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_plan_version_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id)
);

CREATE INDEX ix_plan_version_household_id ON plan_version (household_id);

CREATE UNIQUE INDEX uq_plan_version ON plan_version (plan_id, number);

CREATE TABLE regie_assignment (
  household_id VARCHAR NOT NULL,
  started_on DATE NOT NULL,
  reason VARCHAR NOT NULL,
  agreed_with VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  standing VARCHAR(20) NOT NULL,
  holder_coach VARCHAR,
  holder_member VARCHAR,
  holder_contact VARCHAR,
  forced VARCHAR(20),
  contact_coach VARCHAR,
  second_coach VARCHAR,
  deputy_coach VARCHAR,
  deputy_due DATE,
  deputy_reach VARCHAR NOT NULL,
  agreed_how VARCHAR(20),
  mandate VARCHAR NOT NULL,
  tasks VARCHAR NOT NULL,
  ended_on DATE,
  end_reason VARCHAR(20),
  end_note VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_regie_assignment PRIMARY KEY (id),
  CONSTRAINT ck_regie_assignment_one_holder CHECK ((holder_coach IS NOT NULL) + (holder_member IS NOT NULL) + (holder_contact IS NOT NULL) = 1),
  CONSTRAINT ck_regie_assignment_contact CHECK ((holder_member IS NULL AND forced IS NULL) OR contact_coach IS NOT NULL),
  CONSTRAINT ck_regie_assignment_by_law CHECK (forced IS NULL OR holder_contact IS NOT NULL),
  CONSTRAINT fk_regie_assignment_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_regie_assignment_holder_coach FOREIGN KEY(holder_coach) REFERENCES coach (id),
  CONSTRAINT fk_regie_assignment_holder_member FOREIGN KEY(holder_member) REFERENCES member (id),
  CONSTRAINT fk_regie_assignment_holder_contact FOREIGN KEY(holder_contact) REFERENCES contact_person (id),
  CONSTRAINT fk_regie_assignment_contact_coach FOREIGN KEY(contact_coach) REFERENCES coach (id),
  CONSTRAINT fk_regie_assignment_second_coach FOREIGN KEY(second_coach) REFERENCES coach (id),
  CONSTRAINT fk_regie_assignment_deputy_coach FOREIGN KEY(deputy_coach) REFERENCES coach (id)
);

CREATE INDEX ix_regie_assignment_holder_contact ON regie_assignment (holder_contact);

CREATE INDEX ix_regie_assignment_holder_member ON regie_assignment (holder_member);

CREATE INDEX ix_regie_assignment_household_id ON regie_assignment (household_id);

CREATE UNIQUE INDEX uq_regie_assignment_current ON regie_assignment (household_id, kind) WHERE ended_on IS NULL AND standing = 'geldt';

CREATE TABLE representative (
  household_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  since DATE,
  until DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_representative PRIMARY KEY (id),
  CONSTRAINT fk_representative_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_representative_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_representative_household_id ON representative (household_id);

CREATE INDEX ix_representative_member_id ON representative (member_id);

CREATE TABLE research_note (
  household_id VARCHAR NOT NULL,
  melding_id VARCHAR NOT NULL,
  item VARCHAR(20) NOT NULL,
  found VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_research_note PRIMARY KEY (id),
  CONSTRAINT fk_research_note_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_research_note_melding_id FOREIGN KEY(melding_id) REFERENCES melding (id)
);

CREATE INDEX ix_research_note_household_id ON research_note (household_id);

CREATE INDEX ix_research_note_melding_id ON research_note (melding_id);

CREATE TABLE situation (
  household_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  life_domain VARCHAR(20) NOT NULL,
  seen_on DATE NOT NULL,
  standing VARCHAR(20) NOT NULL,
  own_mark INTEGER,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_situation PRIMARY KEY (id),
  CONSTRAINT fk_situation_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_situation_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_situation_household_id ON situation (household_id);

CREATE INDEX ix_situation_of ON situation (member_id, life_domain, seen_on);

CREATE TABLE story_approval (
  household_id VARCHAR NOT NULL,
  story_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_story_approval PRIMARY KEY (id),
  CONSTRAINT fk_story_approval_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_story_approval_story_id FOREIGN KEY(story_id) REFERENCES story (id),
  CONSTRAINT fk_story_approval_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_story_approval_household_id ON story_approval (household_id);

CREATE INDEX ix_story_approval_member_id ON story_approval (member_id);

CREATE UNIQUE INDEX uq_story_approval ON story_approval (story_id, member_id);

CREATE TABLE story_given (
  household_id VARCHAR NOT NULL,
  story_id VARCHAR NOT NULL,
  given_to VARCHAR NOT NULL,
  given_on DATE NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_story_given PRIMARY KEY (id),
  CONSTRAINT fk_story_given_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_story_given_story_id FOREIGN KEY(story_id) REFERENCES story (id)
);

CREATE INDEX ix_story_given_household_id ON story_given (household_id);

CREATE INDEX ix_story_given_story_id ON story_given (story_id);

CREATE TABLE wrap_up (
  household_id VARCHAR NOT NULL,
  conversation_id VARCHAR NOT NULL,
  safety VARCHAR(20),
  safety_note VARCHAR NOT NULL,
  done_at DATETIME,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_wrap_up PRIMARY KEY (id),
  CONSTRAINT fk_wrap_up_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_wrap_up_conversation_id UNIQUE (conversation_id),
  CONSTRAINT fk_wrap_up_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id)
);

CREATE INDEX ix_wrap_up_household_id ON wrap_up (household_id);

CREATE TABLE after_check (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  due DATE NOT NULL,
  done_on DATE,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_after_check PRIMARY KEY (id),
  CONSTRAINT fk_after_check_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_after_check_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_after_check_household_id ON after_check (household_id);

CREATE INDEX ix_after_check_involvement_id ON after_check (involvement_id);

CREATE TABLE agreement (
  household_id VARCHAR NOT NULL,
  version_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  said_on DATE NOT NULL,
  answer VARCHAR(20) NOT NULL,
  means VARCHAR(20) NOT NULL,
  remark VARCHAR NOT NULL,
  statement VARCHAR NOT NULL,
  signature VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_agreement PRIMARY KEY (id),
  CONSTRAINT fk_agreement_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_agreement_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id),
  CONSTRAINT fk_agreement_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_agreement_household_id ON agreement (household_id);

CREATE INDEX ix_agreement_member_id ON agreement (member_id);

CREATE UNIQUE INDEX uq_agreement ON agreement (version_id, member_id);

CREATE TABLE asking (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  asked_on DATE NOT NULL,
  answer_by DATE NOT NULL,
  asked_of VARCHAR(20) NOT NULL,
  what VARCHAR NOT NULL,
  answer VARCHAR(20),
  answered_on DATE,
  weeks INTEGER,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_asking PRIMARY KEY (id),
  CONSTRAINT fk_asking_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_asking_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_asking_household_id ON asking (household_id);

CREATE INDEX ix_asking_involvement_id ON asking (involvement_id);

CREATE TABLE beschikking (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  starts_on DATE NOT NULL,
  product VARCHAR NOT NULL,
  law VARCHAR(20) NOT NULL,
  ends_on DATE,
  volume VARCHAR NOT NULL,
  lead_weeks INTEGER NOT NULL,
  taken_over_on DATE,
  next VARCHAR(20),
  next_chosen_on DATE,
  asked_on DATE,
  bridging VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_beschikking PRIMARY KEY (id),
  CONSTRAINT fk_beschikking_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_beschikking_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_beschikking_household_id ON beschikking (household_id);

CREATE INDEX ix_beschikking_involvement_id ON beschikking (involvement_id);

CREATE TABLE consent (
  household_id VARCHAR NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NOT NULL,
  asked_on DATE NOT NULL,
  member_id VARCHAR,
  network_id VARCHAR,
  organisation_id VARCHAR,
  reader_id VARCHAR,
  function VARCHAR NOT NULL,
  categories VARCHAR NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  why VARCHAR NOT NULL,
  direction VARCHAR(20) NOT NULL,
  asked_by VARCHAR NOT NULL,
  asked_how VARCHAR(20) NOT NULL,
  own_view VARCHAR NOT NULL,
  free_check VARCHAR NOT NULL,
  second VARCHAR NOT NULL,
  second_reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_consent PRIMARY KEY (id),
  CONSTRAINT ck_consent_about_one CHECK ((member_id IS NULL) <> (network_id IS NULL)),
  CONSTRAINT ck_consent_for_one CHECK ((organisation_id IS NULL) <> (reader_id IS NULL)),
  CONSTRAINT fk_consent_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_consent_member_id FOREIGN KEY(member_id) REFERENCES member (id),
  CONSTRAINT fk_consent_network_id FOREIGN KEY(network_id) REFERENCES network_person (id),
  CONSTRAINT fk_consent_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_consent_reader_id FOREIGN KEY(reader_id) REFERENCES member (id)
);

CREATE INDEX ix_consent_household_id ON consent (household_id);

CREATE INDEX ix_consent_member_id ON consent (member_id);

CREATE INDEX ix_consent_network_id ON consent (network_id);

CREATE INDEX ix_consent_organisation_id ON consent (organisation_id);

CREATE INDEX ix_consent_reader_id ON consent (reader_id);

CREATE TABLE conversation_network (
  conversation_id VARCHAR NOT NULL,
  person_id VARCHAR NOT NULL,
  since DATETIME,
  CONSTRAINT pk_conversation_network PRIMARY KEY (conversation_id, person_id),
  CONSTRAINT fk_conversation_network_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id),
  CONSTRAINT fk_conversation_network_person_id FOREIGN KEY(person_id) REFERENCES network_person (id)
);

CREATE INDEX ix_conversation_network_person_id ON conversation_network (person_id);

CREATE TABLE drawn_place (
  household_id VARCHAR NOT NULL,
  drawing VARCHAR(20) NOT NULL,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  member_id VARCHAR,
  network_id VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_drawn_place PRIMARY KEY (id),
  CONSTRAINT ck_drawn_place_whose CHECK ((member_id IS NULL) <> (network_id IS NULL)),
  CONSTRAINT uq_drawn_place_member_id UNIQUE (member_id, drawing),
  CONSTRAINT uq_drawn_place_network_id UNIQUE (network_id, drawing),
  CONSTRAINT fk_drawn_place_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_drawn_place_member_id FOREIGN KEY(member_id) REFERENCES member (id),
  CONSTRAINT fk_drawn_place_network_id FOREIGN KEY(network_id) REFERENCES network_person (id)
);

CREATE INDEX ix_drawn_place_household_id ON drawn_place (household_id);

CREATE TABLE evaluation (
  household_id VARCHAR NOT NULL,
  version_id VARCHAR NOT NULL,
  held_on DATE NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  others VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_evaluation PRIMARY KEY (id),
  CONSTRAINT fk_evaluation_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_evaluation_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id)
);

CREATE INDEX ix_evaluation_household_id ON evaluation (household_id);

CREATE INDEX ix_evaluation_version_id ON evaluation (version_id);

CREATE TABLE feedback_agreement (
  household_id VARCHAR NOT NULL,
  moment VARCHAR(20) NOT NULL,
  involvement_id VARCHAR,
  melding_id VARCHAR,
  way VARCHAR(20) NOT NULL,
  level VARCHAR(20) NOT NULL,
  form VARCHAR(20) NOT NULL,
  days INTEGER NOT NULL,
  weeks INTEGER NOT NULL,
  "by" DATE,
  words VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_feedback_agreement PRIMARY KEY (id),
  CONSTRAINT ck_feedback_agreement_with_somebody CHECK (involvement_id IS NOT NULL OR melding_id IS NOT NULL),
  CONSTRAINT fk_feedback_agreement_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_feedback_agreement_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE,
  CONSTRAINT fk_feedback_agreement_melding_id FOREIGN KEY(melding_id) REFERENCES melding (id) ON DELETE CASCADE
);

CREATE INDEX ix_feedback_agreement_household_id ON feedback_agreement (household_id);

CREATE INDEX ix_feedback_agreement_involvement_id ON feedback_agreement (involvement_id);

CREATE INDEX ix_feedback_agreement_melding_id ON feedback_agreement (melding_id);

CREATE TABLE goal_result (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  "of" VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  status VARCHAR(20) NOT NULL,
  whose VARCHAR NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_goal_result PRIMARY KEY (id),
  CONSTRAINT fk_goal_result_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_goal_result_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_goal_result_household_id ON goal_result (household_id);

CREATE UNIQUE INDEX uq_goal_result ON goal_result (involvement_id, "of");

CREATE TABLE handover (
  household_id VARCHAR NOT NULL,
  from_regie VARCHAR NOT NULL,
  to_regie VARCHAR NOT NULL,
  offered_on DATE NOT NULL,
  what VARCHAR NOT NULL,
  open_actions VARCHAR NOT NULL,
  risks VARCHAR NOT NULL,
  agreements VARCHAR NOT NULL,
  informed VARCHAR NOT NULL,
  warm_on DATE,
  warm_with VARCHAR NOT NULL,
  cold_reason VARCHAR NOT NULL,
  answer VARCHAR(20),
  answered_on DATE,
  answer_reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_handover PRIMARY KEY (id),
  CONSTRAINT fk_handover_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_handover_from_regie FOREIGN KEY(from_regie) REFERENCES regie_assignment (id),
  CONSTRAINT uq_handover_to_regie UNIQUE (to_regie),
  CONSTRAINT fk_handover_to_regie FOREIGN KEY(to_regie) REFERENCES regie_assignment (id)
);

CREATE INDEX ix_handover_household_id ON handover (household_id);

CREATE UNIQUE INDEX uq_handover_open ON handover (household_id) WHERE answer IS NULL;

CREATE TABLE involvement_member (
  involvement_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  CONSTRAINT pk_involvement_member PRIMARY KEY (involvement_id, member_id),
  CONSTRAINT fk_involvement_member_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE,
  CONSTRAINT fk_involvement_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_involvement_member_member_id ON involvement_member (member_id);

CREATE TABLE involvement_step (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  stage VARCHAR(20) NOT NULL,
  since DATE NOT NULL,
  exact VARCHAR(20) NOT NULL,
  planned BOOLEAN NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_involvement_step PRIMARY KEY (id),
  CONSTRAINT fk_involvement_step_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_involvement_step_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_involvement_step_household_id ON involvement_step (household_id);

CREATE INDEX ix_involvement_step_involvement_id ON involvement_step (involvement_id);

CREATE TABLE joining (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  why_now VARCHAR NOT NULL,
  why_this VARCHAR NOT NULL,
  start_expected DATE,
  weeks INTEGER,
  end_expected DATE,
  review_on DATE,
  rhythm VARCHAR NOT NULL,
  team_does VARCHAR NOT NULL,
  provider_does VARCHAR NOT NULL,
  family_does VARCHAR NOT NULL,
  network_does VARCHAR NOT NULL,
  process VARCHAR(20) NOT NULL,
  content VARCHAR(20) NOT NULL,
  information VARCHAR NOT NULL,
  shares_nothing BOOLEAN NOT NULL,
  at_relapse VARCHAR NOT NULL,
  met_on DATE,
  met_with VARCHAR NOT NULL,
  yes_by VARCHAR,
  yes_on DATE,
  confer VARCHAR(20) NOT NULL,
  seen_on DATE,
  seen_by VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_joining PRIMARY KEY (id),
  CONSTRAINT fk_joining_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_joining_involvement_id UNIQUE (involvement_id),
  CONSTRAINT fk_joining_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE,
  CONSTRAINT fk_joining_yes_by FOREIGN KEY(yes_by) REFERENCES member (id)
);

CREATE INDEX ix_joining_household_id ON joining (household_id);

CREATE INDEX ix_joining_yes_by ON joining (yes_by);

CREATE TABLE kin_tie (
  household_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  one_member VARCHAR,
  one_network VARCHAR,
  other_member VARCHAR,
  other_network VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_kin_tie PRIMARY KEY (id),
  CONSTRAINT ck_kin_tie_one CHECK ((one_member IS NULL) <> (one_network IS NULL)),
  CONSTRAINT ck_kin_tie_other CHECK ((other_member IS NULL) <> (other_network IS NULL)),
  CONSTRAINT fk_kin_tie_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_kin_tie_one_member FOREIGN KEY(one_member) REFERENCES member (id),
  CONSTRAINT fk_kin_tie_one_network FOREIGN KEY(one_network) REFERENCES network_person (id),
  CONSTRAINT fk_kin_tie_other_member FOREIGN KEY(other_member) REFERENCES member (id),
  CONSTRAINT fk_kin_tie_other_network FOREIGN KEY(other_network) REFERENCES network_person (id)
);

CREATE INDEX ix_kin_tie_household_id ON kin_tie (household_id);

CREATE INDEX ix_kin_tie_one_member ON kin_tie (one_member);

CREATE INDEX ix_kin_tie_one_network ON kin_tie (one_network);

CREATE INDEX ix_kin_tie_other_member ON kin_tie (other_member);

CREATE INDEX ix_kin_tie_other_network ON kin_tie (other_network);

CREATE TABLE leaving (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  stops_when VARCHAR NOT NULL,
  and_then VARCHAR NOT NULL,
  announced_on DATE,
  with_family_on DATE,
  with_provider_on DATE,
  with_coach_on DATE,
  reason VARCHAR(20),
  reason_words VARCHAR NOT NULL,
  remains VARCHAR NOT NULL,
  taken_over_by VARCHAR NOT NULL,
  handed_over_on DATE,
  handed_over_with VARCHAR NOT NULL,
  ember_contact VARCHAR NOT NULL,
  ember_rhythm VARCHAR NOT NULL,
  ember_until DATE,
  signs VARCHAR NOT NULL,
  call VARCHAR NOT NULL,
  own_words VARCHAR NOT NULL,
  own_words_of VARCHAR,
  family_view VARCHAR(20) NOT NULL,
  family_why VARCHAR NOT NULL,
  provider_view VARCHAR(20) NOT NULL,
  provider_why VARCHAR NOT NULL,
  coach_view VARCHAR(20) NOT NULL,
  coach_why VARCHAR NOT NULL,
  talk_on DATE,
  talked_on DATE,
  feedback_until DATE,
  still_told VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_leaving PRIMARY KEY (id),
  CONSTRAINT fk_leaving_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_leaving_involvement_id UNIQUE (involvement_id),
  CONSTRAINT fk_leaving_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE,
  CONSTRAINT fk_leaving_own_words_of FOREIGN KEY(own_words_of) REFERENCES member (id)
);

CREATE INDEX ix_leaving_household_id ON leaving (household_id);

CREATE INDEX ix_leaving_own_words_of ON leaving (own_words_of);

CREATE TABLE passage (
  household_id VARCHAR NOT NULL,
  conversation_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  written_at DATETIME NOT NULL,
  kind VARCHAR(20) NOT NULL,
  said_by VARCHAR,
  said_by_network VARCHAR,
  about VARCHAR,
  life_domain VARCHAR(20),
  corrects VARCHAR,
  alone BOOLEAN NOT NULL,
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_passage PRIMARY KEY ("row"),
  CONSTRAINT ck_passage_one_speaker CHECK (said_by IS NULL OR said_by_network IS NULL),
  CONSTRAINT fk_passage_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_passage_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id),
  CONSTRAINT fk_passage_said_by FOREIGN KEY(said_by) REFERENCES member (id),
  CONSTRAINT fk_passage_said_by_network FOREIGN KEY(said_by_network) REFERENCES network_person (id),
  CONSTRAINT fk_passage_about FOREIGN KEY(about) REFERENCES member (id),
  CONSTRAINT fk_passage_corrects FOREIGN KEY(corrects) REFERENCES passage (id),
  CONSTRAINT uq_passage_id UNIQUE (id)
);

CREATE INDEX ix_passage_about ON passage (about);

CREATE INDEX ix_passage_household_id ON passage (household_id);

CREATE INDEX ix_passage_in_order ON passage (conversation_id, position);

CREATE INDEX ix_passage_said_by ON passage (said_by);

CREATE INDEX ix_passage_said_by_network ON passage (said_by_network);

CREATE UNIQUE INDEX uq_passage_corrects ON passage (corrects);

CREATE TABLE plan_version_line (
  household_id VARCHAR NOT NULL,
  version_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  "of" VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  under VARCHAR NOT NULL,
  whose VARCHAR NOT NULL,
  good_when VARCHAR NOT NULL,
  due DATE,
  rhythm VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_plan_version_line PRIMARY KEY (id),
  CONSTRAINT fk_plan_version_line_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_plan_version_line_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id)
);

CREATE INDEX ix_plan_version_line_household_id ON plan_version_line (household_id);

CREATE UNIQUE INDEX uq_plan_version_line ON plan_version_line (version_id, position);

CREATE TABLE protection (
  household_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  set_on DATE NOT NULL,
  reason VARCHAR NOT NULL,
  second VARCHAR NOT NULL,
  member_id VARCHAR,
  network_id VARCHAR,
  words VARCHAR NOT NULL,
  lifted_on DATE,
  lift_reason VARCHAR NOT NULL,
  lift_second VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_protection PRIMARY KEY (id),
  CONSTRAINT fk_protection_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_protection_member_id FOREIGN KEY(member_id) REFERENCES member (id),
  CONSTRAINT fk_protection_network_id FOREIGN KEY(network_id) REFERENCES network_person (id)
);

CREATE INDEX ix_protection_household_id ON protection (household_id);

CREATE INDEX ix_protection_member_id ON protection (member_id);

CREATE INDEX ix_protection_network_id ON protection (network_id);

CREATE UNIQUE INDEX uq_protection_standing ON protection (member_id, kind) WHERE lifted_on IS NULL;

CREATE UNIQUE INDEX uq_protection_standing_network ON protection (network_id, kind) WHERE lifted_on IS NULL;

CREATE TABLE taper_step (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  what VARCHAR NOT NULL,
  planned_on DATE,
  "by" VARCHAR(20) NOT NULL,
  down_when VARCHAR NOT NULL,
  up_when VARCHAR NOT NULL,
  done_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_taper_step PRIMARY KEY (id),
  CONSTRAINT fk_taper_step_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_taper_step_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_taper_step_household_id ON taper_step (household_id);

CREATE INDEX ix_taper_step_involvement_id ON taper_step (involvement_id);

CREATE TABLE waiting (
  household_id VARCHAR NOT NULL,
  involvement_id VARCHAR NOT NULL,
  bridging VARCHAR NOT NULL,
  check_on DATE,
  phoned_by VARCHAR(20) NOT NULL,
  phones VARCHAR NOT NULL,
  tenable_until DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_waiting PRIMARY KEY (id),
  CONSTRAINT fk_waiting_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_waiting_involvement_id UNIQUE (involvement_id),
  CONSTRAINT fk_waiting_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE
);

CREATE INDEX ix_waiting_household_id ON waiting (household_id);

CREATE TABLE affirmation (
  household_id VARCHAR NOT NULL,
  passage_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  said_at DATETIME NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_affirmation PRIMARY KEY (id),
  CONSTRAINT fk_affirmation_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_affirmation_passage_id FOREIGN KEY(passage_id) REFERENCES passage (id),
  CONSTRAINT fk_affirmation_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_affirmation_household_id ON affirmation (household_id);

CREATE INDEX ix_affirmation_member_id ON affirmation (member_id);

CREATE UNIQUE INDEX uq_affirmation ON affirmation (passage_id, member_id);

CREATE TABLE consent_voice (
  household_id VARCHAR NOT NULL,
  consent_id VARCHAR NOT NULL,
  speaks VARCHAR(20) NOT NULL,
  member_id VARCHAR,
  network_id VARCHAR,
  name VARCHAR NOT NULL,
  said VARCHAR(20),
  said_on DATE,
  form VARCHAR(20) NOT NULL,
  signature VARCHAR NOT NULL,
  left_out VARCHAR NOT NULL,
  explained VARCHAR NOT NULL,
  explicit BOOLEAN NOT NULL,
  interpreter BOOLEAN NOT NULL,
  word VARCHAR NOT NULL,
  withdrawn_on DATE,
  withdrawal_second VARCHAR NOT NULL,
  withdrawal_reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_consent_voice PRIMARY KEY (id),
  CONSTRAINT ck_consent_voice_one_person CHECK ((member_id IS NOT NULL) + (network_id IS NOT NULL) + (name <> '') = 1),
  CONSTRAINT fk_consent_voice_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_consent_voice_consent_id FOREIGN KEY(consent_id) REFERENCES consent (id) ON DELETE CASCADE,
  CONSTRAINT fk_consent_voice_member_id FOREIGN KEY(member_id) REFERENCES member (id),
  CONSTRAINT fk_consent_voice_network_id FOREIGN KEY(network_id) REFERENCES network_person (id)
);

CREATE INDEX ix_consent_voice_consent_id ON consent_voice (consent_id);

CREATE INDEX ix_consent_voice_household_id ON consent_voice (household_id);

CREATE INDEX ix_consent_voice_member_id ON consent_voice (member_id);

CREATE INDEX ix_consent_voice_network_id ON consent_voice (network_id);

CREATE TABLE disclosure_line (
  household_id VARCHAR NOT NULL,
  disclosure_id VARCHAR NOT NULL,
  kind VARCHAR(20) NOT NULL,
  "of" VARCHAR NOT NULL,
  member_id VARCHAR,
  network_id VARCHAR,
  consent_id VARCHAR,
  categories VARCHAR NOT NULL,
  needed VARCHAR NOT NULL,
  ground VARCHAR NOT NULL,
  article VARCHAR NOT NULL,
  basis VARCHAR NOT NULL,
  lifts VARCHAR NOT NULL,
  breaks VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_disclosure_line PRIMARY KEY (id),
  CONSTRAINT ck_disclosure_line_about_one CHECK (member_id IS NULL OR network_id IS NULL),
  CONSTRAINT fk_disclosure_line_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_disclosure_line_disclosure_id FOREIGN KEY(disclosure_id) REFERENCES disclosure (id),
  CONSTRAINT fk_disclosure_line_member_id FOREIGN KEY(member_id) REFERENCES member (id),
  CONSTRAINT fk_disclosure_line_network_id FOREIGN KEY(network_id) REFERENCES network_person (id),
  CONSTRAINT fk_disclosure_line_consent_id FOREIGN KEY(consent_id) REFERENCES consent (id)
);

CREATE INDEX ix_disclosure_line_consent_id ON disclosure_line (consent_id);

CREATE INDEX ix_disclosure_line_disclosure_id ON disclosure_line (disclosure_id);

CREATE INDEX ix_disclosure_line_household_id ON disclosure_line (household_id);

CREATE INDEX ix_disclosure_line_member_id ON disclosure_line (member_id);

CREATE INDEX ix_disclosure_line_network_id ON disclosure_line (network_id);

CREATE TABLE evaluation_member (
  evaluation_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  CONSTRAINT pk_evaluation_member PRIMARY KEY (evaluation_id, member_id),
  CONSTRAINT fk_evaluation_member_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE,
  CONSTRAINT fk_evaluation_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_evaluation_member_member_id ON evaluation_member (member_id);

CREATE TABLE feedback (
  household_id VARCHAR NOT NULL,
  agreement_id VARCHAR NOT NULL,
  told_on DATE NOT NULL,
  told_by VARCHAR NOT NULL,
  content VARCHAR NOT NULL,
  discussed_on DATE,
  reason VARCHAR NOT NULL,
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_feedback PRIMARY KEY ("row"),
  CONSTRAINT fk_feedback_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_feedback_agreement_id FOREIGN KEY(agreement_id) REFERENCES feedback_agreement (id) ON DELETE CASCADE,
  CONSTRAINT uq_feedback_id UNIQUE (id)
);

CREATE INDEX ix_feedback_agreement_id ON feedback (agreement_id);

CREATE INDEX ix_feedback_household_id ON feedback (household_id);

CREATE TABLE feedback_chase (
  household_id VARCHAR NOT NULL,
  agreement_id VARCHAR NOT NULL,
  chased_on DATE NOT NULL,
  form VARCHAR(20) NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_feedback_chase PRIMARY KEY (id),
  CONSTRAINT fk_feedback_chase_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_feedback_chase_agreement_id FOREIGN KEY(agreement_id) REFERENCES feedback_agreement (id) ON DELETE CASCADE
);

CREATE INDEX ix_feedback_chase_agreement_id ON feedback_chase (agreement_id);

CREATE INDEX ix_feedback_chase_household_id ON feedback_chase (household_id);

CREATE TABLE goal (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  own_words VARCHAR NOT NULL,
  good_when VARCHAR NOT NULL,
  life_domain VARCHAR(20),
  priority VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  passage_id VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_goal PRIMARY KEY (id),
  CONSTRAINT fk_goal_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_goal_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id),
  CONSTRAINT fk_goal_passage_id FOREIGN KEY(passage_id) REFERENCES passage (id)
);

CREATE INDEX ix_goal_household_id ON goal (household_id);

CREATE INDEX ix_goal_passage_id ON goal (passage_id);

CREATE INDEX ix_goal_plan_id ON goal (plan_id);

CREATE TABLE goal_evaluation (
  household_id VARCHAR NOT NULL,
  evaluation_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  "of" VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  status VARCHAR(20) NOT NULL,
  whose VARCHAR NOT NULL,
  good_when VARCHAR NOT NULL,
  "view" VARCHAR NOT NULL,
  view_of VARCHAR,
  helper_view VARCHAR NOT NULL,
  helper VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_goal_evaluation PRIMARY KEY (id),
  CONSTRAINT fk_goal_evaluation_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_goal_evaluation_evaluation_id FOREIGN KEY(evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_goal_evaluation_view_of FOREIGN KEY(view_of) REFERENCES member (id)
);

CREATE INDEX ix_goal_evaluation_household_id ON goal_evaluation (household_id);

CREATE INDEX ix_goal_evaluation_view_of ON goal_evaluation (view_of);

CREATE UNIQUE INDEX uq_goal_evaluation ON goal_evaluation (evaluation_id, position);

CREATE TABLE action (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  what VARCHAR NOT NULL,
  goal_id VARCHAR,
  owner_member VARCHAR,
  owner_network VARCHAR,
  owner_contact VARCHAR,
  owner_coach VARCHAR,
  due DATE,
  rhythm VARCHAR NOT NULL,
  promised_to VARCHAR,
  status VARCHAR(20) NOT NULL,
  reason VARCHAR NOT NULL,
  passage_id VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_action PRIMARY KEY (id),
  CONSTRAINT ck_action_one_owner CHECK ((owner_member IS NOT NULL) + (owner_network IS NOT NULL) + (owner_contact IS NOT NULL) + (owner_coach IS NOT NULL) <= 1),
  CONSTRAINT fk_action_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_action_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id),
  CONSTRAINT fk_action_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id),
  CONSTRAINT fk_action_owner_member FOREIGN KEY(owner_member) REFERENCES member (id),
  CONSTRAINT fk_action_owner_network FOREIGN KEY(owner_network) REFERENCES network_person (id),
  CONSTRAINT fk_action_owner_contact FOREIGN KEY(owner_contact) REFERENCES contact_person (id),
  CONSTRAINT fk_action_owner_coach FOREIGN KEY(owner_coach) REFERENCES coach (id),
  CONSTRAINT fk_action_promised_to FOREIGN KEY(promised_to) REFERENCES member (id),
  CONSTRAINT fk_action_passage_id FOREIGN KEY(passage_id) REFERENCES passage (id)
);

CREATE INDEX ix_action_goal_id ON action (goal_id);

CREATE INDEX ix_action_household_id ON action (household_id);

CREATE INDEX ix_action_owner_coach ON action (owner_coach);

CREATE INDEX ix_action_owner_contact ON action (owner_contact);

CREATE INDEX ix_action_owner_member ON action (owner_member);

CREATE INDEX ix_action_owner_network ON action (owner_network);

CREATE INDEX ix_action_passage_id ON action (passage_id);

CREATE INDEX ix_action_plan_id ON action (plan_id);

CREATE INDEX ix_action_promised_to ON action (promised_to);

CREATE TABLE consent_attempt (
  household_id VARCHAR NOT NULL,
  voice_id VARCHAR NOT NULL,
  tried_on DATE NOT NULL,
  channel VARCHAR(20) NOT NULL,
  word VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_consent_attempt PRIMARY KEY (id),
  CONSTRAINT fk_consent_attempt_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_consent_attempt_voice_id FOREIGN KEY(voice_id) REFERENCES consent_voice (id) ON DELETE CASCADE
);

CREATE INDEX ix_consent_attempt_household_id ON consent_attempt (household_id);

CREATE INDEX ix_consent_attempt_voice_id ON consent_attempt (voice_id);

CREATE TABLE goal_member (
  goal_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  CONSTRAINT pk_goal_member PRIMARY KEY (goal_id, member_id),
  CONSTRAINT fk_goal_member_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE CASCADE,
  CONSTRAINT fk_goal_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_goal_member_member_id ON goal_member (member_id);

CREATE TABLE involvement_goal (
  involvement_id VARCHAR NOT NULL,
  goal_id VARCHAR NOT NULL,
  CONSTRAINT pk_involvement_goal PRIMARY KEY (involvement_id, goal_id),
  CONSTRAINT fk_involvement_goal_involvement_id FOREIGN KEY(involvement_id) REFERENCES involvement (id) ON DELETE CASCADE,
  CONSTRAINT fk_involvement_goal_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE CASCADE
);

CREATE INDEX ix_involvement_goal_goal_id ON involvement_goal (goal_id);

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE draft (
  form TEXT NOT NULL,
  about TEXT NOT NULL,
  fields TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (form, about)
) WITHOUT ROWID;

-- Derived and never typed: when a household asks something next, since when nothing moved, and
-- whose it is. It may be thrown away: it is made anew from what is there.
CREATE TABLE due (
  household_id TEXT PRIMARY KEY,
  on_day TEXT NOT NULL,
  moved_on TEXT NOT NULL,
  coach TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ix_due_on_day ON due (on_day);
CREATE INDEX ix_due_coach ON due (coach, moved_on);

-- The journal. `digests` stays when the content of one person is erased.
CREATE TABLE op (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  at_utc TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  base TEXT,
  note TEXT NOT NULL,
  digests TEXT NOT NULL,
  mac BLOB NOT NULL
);
CREATE TABLE op_about (
  op INTEGER NOT NULL REFERENCES op (seq),
  household TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (op, household, person)
) WITHOUT ROWID;
CREATE INDEX ix_op_about_household ON op_about (household, op);
CREATE TABLE op_content (
  op INTEGER NOT NULL REFERENCES op (seq),
  n INTEGER NOT NULL,
  salt BLOB NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (op, n)
) WITHOUT ROWID;

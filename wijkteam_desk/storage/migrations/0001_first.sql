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
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_household PRIMARY KEY ("row"),
  CONSTRAINT uq_household_reference UNIQUE (reference),
  CONSTRAINT uq_household_id UNIQUE (id)
);

CREATE INDEX ix_household_in_order ON household (name COLLATE "NOCASE", id);

CREATE TABLE conversation (
  household_id VARCHAR NOT NULL,
  held_on DATE NOT NULL,
  place VARCHAR(20) NOT NULL,
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
  readers VARCHAR NOT NULL,
  document_sha256 VARCHAR NOT NULL,
  made_at DATETIME NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_disclosure PRIMARY KEY (id),
  CONSTRAINT fk_disclosure_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE INDEX ix_disclosure_household_id ON disclosure (household_id);

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
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_member PRIMARY KEY ("row"),
  CONSTRAINT fk_member_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT uq_member_id UNIQUE (id)
);

CREATE INDEX ix_member_household_id ON member (household_id);

CREATE TABLE support_plan (
  household_id VARCHAR NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_support_plan PRIMARY KEY (id),
  CONSTRAINT fk_support_plan_household_id FOREIGN KEY(household_id) REFERENCES household (id)
);

CREATE UNIQUE INDEX uq_support_plan_active ON support_plan (household_id) WHERE closed_on IS NULL;

CREATE TABLE conversation_member (
  conversation_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  since DATETIME,
  CONSTRAINT pk_conversation_member PRIMARY KEY (conversation_id, member_id),
  CONSTRAINT fk_conversation_member_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id),
  CONSTRAINT fk_conversation_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_conversation_member_member_id ON conversation_member (member_id);

CREATE TABLE passage (
  household_id VARCHAR NOT NULL,
  conversation_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  written_at DATETIME NOT NULL,
  kind VARCHAR(20) NOT NULL,
  said_by VARCHAR,
  life_domain VARCHAR(20),
  corrects VARCHAR,
  alone BOOLEAN NOT NULL,
  "row" INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_passage PRIMARY KEY ("row"),
  CONSTRAINT fk_passage_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_passage_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversation (id),
  CONSTRAINT fk_passage_said_by FOREIGN KEY(said_by) REFERENCES member (id),
  CONSTRAINT fk_passage_corrects FOREIGN KEY(corrects) REFERENCES passage (id),
  CONSTRAINT uq_passage_id UNIQUE (id)
);

CREATE INDEX ix_passage_household_id ON passage (household_id);
CREATE INDEX ix_passage_in_order ON passage (conversation_id, position);
CREATE INDEX ix_passage_said_by ON passage (said_by);
CREATE UNIQUE INDEX uq_passage_corrects ON passage (corrects);

CREATE TABLE regie_assignment (
  household_id VARCHAR NOT NULL,
  started_on DATE NOT NULL,
  reason VARCHAR NOT NULL,
  agreed_with VARCHAR NOT NULL,
  holder_coach VARCHAR,
  holder_member VARCHAR,
  contact_coach VARCHAR,
  deputy_coach VARCHAR,
  deputy_due DATE,
  ended_on DATE,
  end_reason VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_regie_assignment PRIMARY KEY (id),
  CONSTRAINT ck_regie_assignment_one_holder CHECK ((holder_coach IS NULL) <> (holder_member IS NULL)),
  CONSTRAINT ck_regie_assignment_contact CHECK (holder_member IS NULL OR contact_coach IS NOT NULL),
  CONSTRAINT fk_regie_assignment_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_regie_assignment_holder_coach FOREIGN KEY(holder_coach) REFERENCES coach (id),
  CONSTRAINT fk_regie_assignment_holder_member FOREIGN KEY(holder_member) REFERENCES member (id),
  CONSTRAINT fk_regie_assignment_contact_coach FOREIGN KEY(contact_coach) REFERENCES coach (id),
  CONSTRAINT fk_regie_assignment_deputy_coach FOREIGN KEY(deputy_coach) REFERENCES coach (id)
);

CREATE INDEX ix_regie_assignment_holder_member ON regie_assignment (holder_member);
CREATE INDEX ix_regie_assignment_household_id ON regie_assignment (household_id);
CREATE UNIQUE INDEX uq_regie_assignment_current ON regie_assignment (household_id) WHERE ended_on IS NULL;

CREATE TABLE goal (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  own_words VARCHAR NOT NULL,
  good_when VARCHAR NOT NULL,
  life_domain VARCHAR(20),
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

CREATE TABLE action (
  household_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  what VARCHAR NOT NULL,
  goal_id VARCHAR,
  owner_member VARCHAR,
  owner_coach VARCHAR,
  due DATE,
  rhythm VARCHAR NOT NULL,
  passage_id VARCHAR,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_action PRIMARY KEY (id),
  CONSTRAINT ck_action_one_owner CHECK (owner_member IS NULL OR owner_coach IS NULL),
  CONSTRAINT fk_action_household_id FOREIGN KEY(household_id) REFERENCES household (id),
  CONSTRAINT fk_action_plan_id FOREIGN KEY(plan_id) REFERENCES support_plan (id),
  CONSTRAINT fk_action_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id),
  CONSTRAINT fk_action_owner_member FOREIGN KEY(owner_member) REFERENCES member (id),
  CONSTRAINT fk_action_owner_coach FOREIGN KEY(owner_coach) REFERENCES coach (id),
  CONSTRAINT fk_action_passage_id FOREIGN KEY(passage_id) REFERENCES passage (id)
);

CREATE INDEX ix_action_goal_id ON action (goal_id);
CREATE INDEX ix_action_household_id ON action (household_id);
CREATE INDEX ix_action_owner_coach ON action (owner_coach);
CREATE INDEX ix_action_owner_member ON action (owner_member);
CREATE INDEX ix_action_passage_id ON action (passage_id);
CREATE INDEX ix_action_plan_id ON action (plan_id);

CREATE TABLE goal_member (
  goal_id VARCHAR NOT NULL,
  member_id VARCHAR NOT NULL,
  CONSTRAINT pk_goal_member PRIMARY KEY (goal_id, member_id),
  CONSTRAINT fk_goal_member_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE CASCADE,
  CONSTRAINT fk_goal_member_member_id FOREIGN KEY(member_id) REFERENCES member (id)
);

CREATE INDEX ix_goal_member_member_id ON goal_member (member_id);

CREATE TABLE wrong_tries (
  count INTEGER NOT NULL,
  since DATETIME NOT NULL,
  id VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  CONSTRAINT pk_wrong_tries PRIMARY KEY (id)
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

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE draft (
  form TEXT NOT NULL,
  about TEXT NOT NULL,
  fields TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (form, about)
) WITHOUT ROWID;

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

-- Makes the table of goals anew with one column more, as a real step might.
CREATE TABLE goal_next (
  household_id VARCHAR NOT NULL REFERENCES household (id),
  plan_id VARCHAR NOT NULL REFERENCES support_plan (id),
  position INTEGER NOT NULL,
  own_words VARCHAR NOT NULL,
  good_when VARCHAR NOT NULL,
  life_domain VARCHAR(20),
  passage_id VARCHAR REFERENCES passage (id),
  id VARCHAR NOT NULL PRIMARY KEY,
  author VARCHAR NOT NULL,
  device VARCHAR NOT NULL,
  agreed_on DATE
);
INSERT INTO goal_next (household_id, plan_id, position, own_words, good_when, life_domain, passage_id, id, author, device)
  SELECT household_id, plan_id, position, own_words, good_when, life_domain, passage_id, id, author, device FROM goal;
DROP TABLE goal;
ALTER TABLE goal_next RENAME TO goal;
ALTER TABLE passage ADD COLUMN heard_by VARCHAR;

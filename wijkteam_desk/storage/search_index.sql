-- What is found by typing: all of it derived, so made anew after every step of the shape.

-- A corrected or emptied alinea is not found any more.
CREATE VIEW live_passage AS
  SELECT * FROM passage AS p
  WHERE p.text <> '' AND NOT EXISTS (SELECT 1 FROM passage AS later WHERE later.corrects = p.id);

CREATE VIRTUAL TABLE passage_words USING fts5(
  text, content='live_passage', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE VIRTUAL TABLE member_words USING fts5(
  given_name, prefix, family_name, content='member', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE VIRTUAL TABLE household_words USING fts5(
  name, reference, content='household', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE VIRTUAL TABLE feedback_words USING fts5(
  content, content='feedback', content_rowid='row',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
INSERT INTO member_words (member_words, rank) VALUES ('secure-delete', 1);
INSERT INTO household_words (household_words, rank) VALUES ('secure-delete', 1);
INSERT INTO feedback_words (feedback_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER passage_found AFTER INSERT ON passage WHEN NEW.text <> '' BEGIN
  INSERT INTO passage_words (rowid, text) VALUES (NEW.row, NEW.text);
END;
CREATE TRIGGER passage_corrected AFTER INSERT ON passage WHEN NEW.corrects IS NOT NULL BEGIN
  INSERT INTO passage_words (passage_words, rowid, text)
    SELECT 'delete', row, text FROM passage WHERE id = NEW.corrects AND text <> '';
END;

-- Only an undone passage goes: what it corrected is found again.
CREATE TRIGGER passage_gone AFTER DELETE ON passage BEGIN
  INSERT INTO passage_words (passage_words, rowid, text)
    SELECT 'delete', OLD.row, OLD.text WHERE OLD.text <> '';
  INSERT INTO passage_words (rowid, text)
    SELECT row, text FROM passage WHERE id = OLD.corrects AND text <> '';
END;

CREATE TRIGGER member_found AFTER INSERT ON member BEGIN
  INSERT INTO member_words (rowid, given_name, prefix, family_name)
    VALUES (NEW.row, NEW.given_name, NEW.prefix, NEW.family_name);
END;
CREATE TRIGGER member_renamed AFTER UPDATE ON member BEGIN
  INSERT INTO member_words (member_words, rowid, given_name, prefix, family_name)
    VALUES ('delete', OLD.row, OLD.given_name, OLD.prefix, OLD.family_name);
  INSERT INTO member_words (rowid, given_name, prefix, family_name)
    VALUES (NEW.row, NEW.given_name, NEW.prefix, NEW.family_name);
END;
CREATE TRIGGER member_gone AFTER DELETE ON member BEGIN
  INSERT INTO member_words (member_words, rowid, given_name, prefix, family_name)
    VALUES ('delete', OLD.row, OLD.given_name, OLD.prefix, OLD.family_name);
END;

CREATE TRIGGER household_found AFTER INSERT ON household BEGIN
  INSERT INTO household_words (rowid, name, reference) VALUES (NEW.row, NEW.name, NEW.reference);
END;
CREATE TRIGGER household_renamed AFTER UPDATE ON household BEGIN
  INSERT INTO household_words (household_words, rowid, name, reference)
    VALUES ('delete', OLD.row, OLD.name, OLD.reference);
  INSERT INTO household_words (rowid, name, reference) VALUES (NEW.row, NEW.name, NEW.reference);
END;
CREATE TRIGGER household_gone AFTER DELETE ON household BEGIN
  INSERT INTO household_words (household_words, rowid, name, reference)
    VALUES ('delete', OLD.row, OLD.name, OLD.reference);
END;

CREATE TRIGGER feedback_found AFTER INSERT ON feedback BEGIN
  INSERT INTO feedback_words (rowid, content) VALUES (NEW.row, NEW.content);
END;
CREATE TRIGGER feedback_changed AFTER UPDATE ON feedback BEGIN
  INSERT INTO feedback_words (feedback_words, rowid, content)
    VALUES ('delete', OLD.row, OLD.content);
  INSERT INTO feedback_words (rowid, content) VALUES (NEW.row, NEW.content);
END;
CREATE TRIGGER feedback_gone AFTER DELETE ON feedback BEGIN
  INSERT INTO feedback_words (feedback_words, rowid, content)
    VALUES ('delete', OLD.row, OLD.content);
END;

INSERT INTO passage_words (passage_words) VALUES ('rebuild');
INSERT INTO member_words (member_words) VALUES ('rebuild');
INSERT INTO household_words (household_words) VALUES ('rebuild');
INSERT INTO feedback_words (feedback_words) VALUES ('rebuild');

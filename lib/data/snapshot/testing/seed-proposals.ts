import { MANAGER, OFFICER } from './seed-people';
import { query } from './sql';

/** What the confirmed one of the ledger says: its row below is checked against it. */
const ABANDONED =
  '{"entries":[{"citation":{"book":null,"place":"minutes of a meeting"},"comparison":"less-than","entry":"target","measure":"abandoned","validFrom":"2024-01","value":"10"}],"kind":"ledger"}';
const AT = `'2024-06-01T00:00:00Z'`;

/** Something confirmed of each kind, something declined, departments with counts, an event and what is being typed. */
export async function seedProposals(url: string): Promise<void> {
  await query(
    url,
    'BEGIN',
    `INSERT INTO proposal (kind, subject, content, reason, known_at, author_id) VALUES
      ('ledger', 'abandoned', '${ABANDONED}', NULL, ${AT}, '${OFFICER}'),
      ('departments', 'AFCD', '{"kind":"departments"}', NULL, ${AT}, '${OFFICER}'),
      ('book', '2024-25', '{"kind":"book"}', NULL, ${AT}, '${OFFICER}'),
      ('ledger', 'satisfaction', '{"kind":"ledger"}', 'odd "words"', ${AT}, '${OFFICER}')`,
    `INSERT INTO measure_target (measure, valid_from, value, comparison, citation_place, known_at, author_id, proposal_id)
     VALUES ('abandoned', '2024-01-01', 10, 'less-than', 'minutes of a meeting', ${AT}, '${OFFICER}', ${id('abandoned')})`,
    `INSERT INTO department (code) VALUES ('AFCD'), ('FEHD')`,
    `INSERT INTO department_state (department, version, name_en, name_zh_hant, name_zh_hans, from_month, to_month, successor, known_at, author_id, proposal_id)
     VALUES ('AFCD', 1, 'Agriculture', '漁農', '渔农', '2001-07-01', '2024-03-01', 'FEHD', ${AT}, '${OFFICER}', ${id('AFCD')}),
       ('FEHD', 1, 'Food', '食物', '食物', '2001-07-01', NULL, NULL, ${AT}, '${OFFICER}', ${id('AFCD')})`,
    `INSERT INTO book_note (book, head, kind, programme, year, stage, against_year, against_stage, text_en, text_zh_hant, text_zh_hans, known_at, author_id, proposal_id)
     VALUES ('2024-25', '135', 'variance', 1, '2024-25', 'estimate', '2023-24', 'revised', 'More posts', '增加職位', '增加职位', ${AT}, '${OFFICER}', ${id('2024-25')})`,
    `INSERT INTO proposal_decision (proposal_id, decision, reason, rows, known_at, author_id) VALUES
      (${id('abandoned')}, 'confirmed', NULL, 1, ${AT}, '${MANAGER}'),
      (${id('AFCD')}, 'confirmed', NULL, 2, ${AT}, '${MANAGER}'),
      (${id('2024-25')}, 'confirmed', NULL, 1, ${AT}, '${MANAGER}'),
      (${id('satisfaction')}, 'declined', 'not so', 0, ${AT}, '${MANAGER}')`,
    `INSERT INTO audit_event (kind, subject, details, person_id)
     SELECT 'proposed', 'proposal ' || id, '{}'::jsonb, author_id FROM proposal
     UNION ALL SELECT 'proposal-' || decision, 'proposal ' || proposal_id, '{}'::jsonb, author_id FROM proposal_decision`,
    `INSERT INTO department_revision (month, revision, action, rows, known_at, author_id) VALUES ('2024-01-01', 1, 'saved', 2, ${AT}, '${OFFICER}')`,
    `INSERT INTO department_count (month, revision, department, kind, calls_offered, calls_answered) VALUES
      ('2024-01-01', 1, 'AFCD', 'enquiry', 0, 0), ('2024-01-01', 1, 'FEHD', 'complaint', 2147483647, NULL)`,
    `INSERT INTO department_revision (month, revision, action, rows, known_at, author_id) VALUES ('2024-01-01', 2, 'submitted', 0, ${AT}, '${OFFICER}')`,
    `INSERT INTO audit_event (kind, subject, details, person_id) VALUES
      ('departments-saved', 'departments of 2024-01', '{"revision": 1}', '${OFFICER}'),
      ('departments-submitted', 'departments of 2024-01', '{"revision": 2}', '${OFFICER}'),
      ('departments-approved', 'departments of 2024-01', '{"revision": 3}', '${MANAGER}')`,
    `INSERT INTO department_revision (month, revision, action, rows, known_at, author_id) VALUES ('2024-01-01', 3, 'approved', 0, ${AT}, '${MANAGER}')`,
    `INSERT INTO public_event (event, from_text, kind, channels, ends, text_en, text_zh_hant, text_zh_hans, grade, sources, known_at, author_id)
     VALUES ('typhoon', '2023-09', 'suspension', '{calls}', 'going-on', 'A typhoon', '颱風', '台风', 'own', '{}', ${AT}, '${OFFICER}')`,
    `INSERT INTO public_event (event, from_text, kind, channels, ends, text_en, text_zh_hant, text_zh_hans, grade, sources, kept, reason, known_at, author_id)
     VALUES ('typhoon', '2023-09', 'suspension', '{calls}', 'going-on', 'A typhoon', '颱風', '台风', 'own', '{}', false, 'It wasn''t "here"', ${AT}, '${MANAGER}')`,
    `INSERT INTO audit_event (kind, subject, details, person_id) VALUES
      ('event-recorded', 'event typhoon', '{}', '${OFFICER}'), ('event-taken-back', 'event typhoon', '{}', '${MANAGER}')`,
    `INSERT INTO form_draft (person_id, form, typed, kept_at) VALUES ('${OFFICER}', 'book/2025-26', '{"a": "1"}', ${AT})`,
    'COMMIT',
  );
}

const id = (subject: string) => `(SELECT id FROM proposal WHERE subject = '${subject}')`;

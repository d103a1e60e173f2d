import { describe, expect, test } from '@jest/globals';
import { bind, cypher, join, name, statement } from '../src/neo4j/cypher.js';

describe('a statement is a value', () => {
  test('every interpolated value becomes a parameter, in the order in which it stands', () => {
    const { text, parameters } = statement(cypher`MATCH (n {id: ${'x'}}) WHERE n.kind IN ${['A', 'B']} RETURN n`);
    expect(text).toBe('CYPHER 5\nMATCH (n {id: $p0}) WHERE n.kind IN $p1 RETURN n');
    expect(parameters).toEqual({ p0: 'x', p1: ['A', 'B'] });
  });

  test('a value that looks like Cypher stays a value', () => {
    const attack = "x'}) DETACH DELETE n //";
    const { text, parameters } = statement(cypher`MATCH (n {id: ${attack}}) RETURN n`);
    expect(text).not.toContain('DELETE');
    expect(parameters).toEqual({ p0: attack });
  });

  test('a fragment is spliced with its values and keeps the indentation of its line', () => {
    const inner = cypher`MATCH (n)\nWHERE n.id = ${'y'}`;
    const { text, parameters } = statement(cypher`CALL {\n  ${inner}\n  RETURN ${1}\n}`);
    expect(text).toBe('CYPHER 5\nCALL {\n  MATCH (n)\n  WHERE n.id = $p0\n  RETURN $p1\n}');
    expect(parameters).toEqual({ p0: 'y', p1: 1 });
  });

  test('fragments are joined by words of ours only', () => {
    const { text } = statement(join([cypher`a = ${1}`, cypher`b = ${2}`], ' AND '));
    expect(text).toBe('CYPHER 5\na = $p0 AND b = $p1');
  });

  test('only an identifier becomes text', () => {
    expect(() => name('id} RETURN 1 //')).toThrow('not an identifier');
    expect(statement(cypher`MATCH (n:${name('Force')})`).text).toContain('(n:Force)');
  });
});

describe('a pattern is written with this, that, from and via', () => {
  test('each stands for a variable, and via is made unique by that', () => {
    const pattern = cypher`MATCH (this)-[:MADE_IN]->(via:Inspection)<-[:REPORTS_ON]-(that:Report) WHERE via.id = from.id`;
    const bound = statement(bind(pattern, { this: 'a1', that: 'b2', from: 'c3' })).text;
    expect(bound).toContain('(a1)-[:MADE_IN]->(b2_via:Inspection)<-[:REPORTS_ON]-(b2:Report) WHERE b2_via.id = c3.id');
  });

  test('a property of such a name is left alone', () => {
    expect(statement(bind(cypher`RETURN this.from`, { this: 'tenure1' })).text).toContain('tenure1.from');
  });

  test('a word that nothing is bound to is a mistake of ours and says so', () => {
    expect(() => bind(cypher`MATCH (that)`, { this: 'a1' })).toThrow('nothing is bound to "that"');
  });
});

#!/usr/bin/env python3
"""Asks SQLite what conditions come to when facts may be missing, and writes the answers as a table.

Usage: generate.py [--seed N] [--trees N] > kleene.txt

SQLite's AND, OR, NOT and comparisons with NULL are three-valued logic by another hand. Every condition is made
twice, in the words of a pack and in SQL, and SQLite answers for every assignment of the facts. Only the Python
standard library is used.
"""
import argparse
import itertools
import random
import sqlite3

FLAGS = ["flag-1", "flag-2"]
NUMBERS = ["number-1", "number-2"]
FLAG_VALUES = [None, 0, 1]
NUMBER_VALUES = [None, 0, 2, 5]
SIGNS = ["<", "<=", ">", ">=", "=", "!="]


def column(fact):
    return fact.replace("-", "_")


def leaf(dice):
    """A leaf as (condition, SQL)."""
    kind = dice.randrange(10)
    if kind < 3:
        flag = dice.choice(FLAGS)
        word, negated = dice.choice(["yes", "no"]), dice.random() < 0.3
        sql = f"{column(flag)} {'<>' if negated else '='} {1 if word == 'yes' else 0}"
        return f"{flag} is {'not ' if negated else ''}{word}", sql
    if kind < 4:
        negated = dice.random() < 0.5
        return f"flag-1 is {'not ' if negated else ''}flag-2", f"flag_1 {'<>' if negated else '='} flag_2"
    left, right = dice.sample(NUMBERS, 2)
    sign = dice.choice(SIGNS)
    if kind < 7:
        number = dice.randrange(7)
        return f"{left} {sign} {number}", f"{column(left)} {sign} {number}"
    if kind < 8:
        low, high = sorted([dice.randrange(7), dice.randrange(7)])
        return f"{left} between {low} and {high}", f"{column(left)} BETWEEN {low} AND {high}"
    offset = dice.choice(["", " + 1", " - 2", " + 3"])
    return f"{left} {sign} {right}{offset}", f"{column(left)} {sign} {column(right)}{offset}"


def counted(sign, number, parts):
    """At least so many are so when some choice of so many all are."""
    if sign == "at-most":
        return f"NOT ({counted('at-least', number + 1, parts)})"
    if sign == "exactly":
        return f"({counted('at-least', number, parts)}) AND ({counted('at-most', number, parts)})"
    if number == 0:
        return "1"
    choices = [" AND ".join(f"({part})" for part in choice) for choice in itertools.combinations(parts, number)]
    return " OR ".join(f"({choice})" for choice in choices) if choices else "0"


def tree(dice, depth):
    """A condition as (item of a list, SQL)."""
    if depth == 0 or dice.random() < 0.2:
        return leaf(dice)
    parts = [tree(dice, depth - 1) for _ in range(dice.randrange(1, 4))]
    conditions = ", ".join(condition for condition, _ in parts)
    queries = [f"({query})" for _, query in parts]
    kind = dice.randrange(9)
    if kind < 3:
        return f"{{ all: [ {conditions} ] }}", " AND ".join(queries)
    if kind < 6:
        return f"{{ any: [ {conditions} ] }}", " OR ".join(queries)
    if kind < 8:
        return f"{{ none: [ {conditions} ] }}", f"NOT ({' OR '.join(queries)})"
    sign, number = dice.choice(["at-least", "at-most", "exactly"]), dice.randrange(0, len(parts) + 1)
    return f"{{ {sign}: {{ count: {number}, of: [ {conditions} ] }} }}", counted(sign, number, queries)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=20260901)
    options.add_argument("--trees", type=int, default=700)
    given = options.parse_args()
    dice = random.Random(given.seed)
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE TABLE facts (id INTEGER PRIMARY KEY, {', '.join(map(column, FLAGS + NUMBERS))})")
    assignments = list(itertools.product(FLAG_VALUES, FLAG_VALUES, NUMBER_VALUES, NUMBER_VALUES))
    base.executemany("INSERT INTO facts VALUES (NULL, ?, ?, ?, ?)", assignments)
    print(f"# Made by generate.py --seed {given.seed} --trees {given.trees} with SQLite. See docs/conformance.md.")
    print(f"# A condition, a bar, an answer (T, F or U) for each of {len(assignments)} districts: every choice of")
    print("# flag-1, flag-2 of (not known, no, yes) and number-1, number-2 of (not known, 0, 2, 5), the last turning fastest.")
    seen = set()
    while len(seen) < given.trees:
        condition, query = tree(dice, 1 + dice.randrange(4))
        if condition in seen:
            continue
        seen.add(condition)
        rows = base.execute(f"SELECT {query} FROM facts ORDER BY id").fetchall()
        print(f"{condition} | {''.join('U' if row[0] is None else 'T' if row[0] else 'F' for row in rows)}")


if __name__ == "__main__":
    main()

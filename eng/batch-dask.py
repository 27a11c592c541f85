#!/usr/bin/python3
"""Runs a batch over a Dask cluster of a scheduler and two worker processes on loopback, kills one worker half-way, and compares with one run.

Usage: eng/batch-dask.py ROADMAP_DLL INPUT.ndjson [SHARDS]
"""
import hashlib
import os
import subprocess
import sys
import tempfile

from distributed import Client, as_completed


def shard(dll, source, number, count, folder):
    """One shard into a file of its own. It may be run twice: the file is written beside its name and renamed when it is whole."""
    target = os.path.join(folder, f"part-{number:05}.ndjson")
    subprocess.run(
        ["dotnet", dll, "batch", source, "--shard", f"{number}/{count}", "--threads", "1", "--quiet", "-o", target],
        check=True, stdout=subprocess.DEVNULL)
    return number, target


def start(*command):
    return subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def digest(paths):
    total, rows = hashlib.sha256(), 0
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        total.update(data)
        rows += data.count(b"\n")
    return total.hexdigest(), rows


def main():
    dll, source = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 24
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.ndjson")
        subprocess.run(["dotnet", dll, "batch", source, "-o", whole], check=True)
        address = "tcp://127.0.0.1:18786"
        scheduler = start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "18786", "--no-dashboard")
        workers = [start("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard", "--no-nanny", "--name", name, "--local-directory", folder)
                   for name in ("first", "second")]
        try:
            with Client(address, timeout=60) as client:
                client.wait_for_workers(2)
                futures = [client.submit(shard, dll, source, number, count, folder, pure=False, retries=3) for number in range(1, count + 1)]
                parts = {}
                killed = False
                for done in as_completed(futures):
                    number, path = done.result()
                    assert number not in parts, f"shard {number} came twice"
                    parts[number] = path
                    if not killed and len(parts) >= count // 2:
                        workers[0].kill()
                        killed = True
                        print(f"killed one of two workers after {len(parts)} of {count} shards")
                assert killed and sorted(parts) == list(range(1, count + 1)), "a shard is missing"
                print(f"all {count} shards are there; workers left: {len(client.scheduler_info()['workers'])}")
        finally:
            for process in [*workers, scheduler]:
                process.kill()
                process.wait()
        joined, rows = digest([parts[number] for number in sorted(parts)])
        expected, expected_rows = digest([whole])
        assert (joined, rows) == (expected, expected_rows), "the shards are not the whole"
        print(f"the same {rows} rows as one run, sha256 {joined[:16]}")


if __name__ == "__main__":
    main()

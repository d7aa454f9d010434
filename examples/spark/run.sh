#!/usr/bin/env bash
# The whole of it on one machine: a virtual environment with pyspark, the archive of claims, a cluster of a master and two workers, the job.
#   examples/spark/run.sh INPUT OUTPUT [options]
# Needs Node 20, Python 3.10 and Java 17 (Debian: apt-get install -y default-jre-headless) or newer ones.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${CLAIMS_SPARK_WORK:-$here/.work}
python=${CLAIMS_SPARK_PYTHON:-$work/venv/bin/python}

command -v java > /dev/null || { echo 'run.sh: no Java; Debian has it as default-jre-headless' >&2; exit 2; }
command -v node > /dev/null || { echo 'run.sh: no Node' >&2; exit 2; }
mkdir -p "$work"
if ! "$python" -c 'import pyspark' 2> /dev/null; then
  python3 -m venv "$work/venv"
  timeout 900 "$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
fi
"$here/bundle.sh" "$work/claims.tgz"
PYTHONPATH=$here exec "$python" -m claims_spark.cluster --archive "$work/claims.tgz" "$@"

"""Runs `claims` on Apache Spark: `claims extract` over partitions, `claims compare` per group of articles."""

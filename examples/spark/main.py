"""What spark-submit runs; all of it stands in claims_spark, which goes along as --py-files."""

from claims_spark.job import main

main()

"""python -m unittest discover -s examples/spark -t examples/spark"""

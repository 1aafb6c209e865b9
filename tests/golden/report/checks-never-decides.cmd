checks never-decides

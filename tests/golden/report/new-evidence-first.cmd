new evidence --ladder software-engineering --track management --person Chioma --id chioma --source manager --by ines

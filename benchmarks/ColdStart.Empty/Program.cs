// What a process costs that decides nothing: the word is what the measurement looks for.
Console.WriteLine("anticoagulant-therapy");

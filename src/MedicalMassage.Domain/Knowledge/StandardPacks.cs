namespace MedicalMassage.Domain.Knowledge;

/// <summary>The packs that are embedded in the assembly: the one thing the package reads.</summary>
internal static class StandardPacks
{
    private static readonly string[] Categories = ["cardiovascular", "haematologic", "medication", "pregnancy", "red-flag", "vital-sign-lab"];

    internal static RuleBook Load()
    {
        RuleBook book = RuleBook.Empty;
        foreach (string category in Categories)
            book = book.With(Read(category));
        return book;
    }

    private static RulePack Read(string category)
    {
        string name = $"Knowledge/{category}.json";
        using Stream stream = typeof(StandardPacks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its own pack {name}.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        Parsed<RulePack> pack = RulePackFormat.Read(utf8);
        return pack.IsValid
            ? pack.Value
            : throw new InvalidOperationException($"The assembly's own pack {name} has faults: " + string.Join("; ", pack.Faults));
    }
}

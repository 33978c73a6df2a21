namespace MedicalMassage.Fuzzing.Targets;

/// <summary>One thing that reads what strangers send.</summary>
/// <param name="Name">Its name, and its folder in the corpus.</param>
/// <param name="Read">Reads an input. It may not throw.</param>
internal sealed record Target(string Name, Func<byte[], Outcome> Read)
{
    /// <summary>The name, for the lists of tests.</summary>
    public override string ToString() => Name;
}

namespace MedicalMassage.Testing;

/// <summary>The laws that every rule has to keep. The first ten have the numbers of the design; its eleventh is about cost, which is not tried.</summary>
public enum Law : byte
{
    /// <summary>The same case gives the same decision: every time, on every thread, in every culture, in any order of the facts.</summary>
    Deterministic = 1,

    /// <summary>One more adverse fact never lowers the verdict nor widens what may be done.</summary>
    FactsNeverLoosen = 2,

    /// <summary>What holds or worse once it is known holds at least while it is not known, with the question that settles it.</summary>
    IgnoranceNeverClears = 3,

    /// <summary>The amended plan needs no further amendment, and holds nothing that the plan did not.</summary>
    AmendingWorks = 4,

    /// <summary>Until the last valid day the same facts give the same decision; on the day after, something changes.</summary>
    ValidThrough = 5,

    /// <summary>Every finding names facts of the case and a source, and does not arise without these facts.</summary>
    Explained = 6,

    /// <summary>A fact whose side is not known reaches no less than on either side.</summary>
    SitesAreSets = 7,

    /// <summary>What a rule says about itself never changes.</summary>
    PacksCompose = 8,

    /// <summary>The decision survives its file format.</summary>
    RoundTrip = 9,

    /// <summary>Any well-formed case gives a decision, never an exception.</summary>
    Total = 10,

    /// <summary>A rule reads only the case: no clock, no file, no chance, no state. Read from the code of rules in code.</summary>
    Pure = 12,
}

namespace MedicalMassage.Domain;

/// <summary>What is different between a record and its replay.</summary>
public enum RecordDifferenceKind : byte
{
    /// <summary>The record's hash is not that of what it says.</summary>
    AlteredRecord,

    /// <summary>Another version of MedicalMassage.Domain decides.</summary>
    Engine,

    /// <summary>A pack, such as that of a prescription scheme, is not in the book of the replay.</summary>
    PackMissing,

    /// <summary>A pack is only in the book of the replay.</summary>
    PackAdded,

    /// <summary>A pack has another version.</summary>
    PackVersion,

    /// <summary>A pack of the same version says something else beside its rules: in its title, sources, measurements or dates.</summary>
    PackText,

    /// <summary>A rule is not in the book of the replay.</summary>
    RuleRemoved,

    /// <summary>A rule is only in the book of the replay.</summary>
    RuleAdded,

    /// <summary>A rule says something else.</summary>
    RuleChanged,

    /// <summary>An override is not in the book of the replay.</summary>
    OverrideMissing,

    /// <summary>An override is only in the book of the replay.</summary>
    OverrideAdded,

    /// <summary>The overrides are the same and stand in another order, so that another one may count.</summary>
    OverrideOrder,

    /// <summary>Codes are read through another crosswalk, or through none.</summary>
    Crosswalk,

    /// <summary>The engine of the replay reads the case in another way.</summary>
    Case,

    /// <summary>Another verdict.</summary>
    Verdict,

    /// <summary>Something else in the decision.</summary>
    Decision,

    /// <summary>Engine and rule book are the same and what they say is not: the record was altered and its hash made anew, or the engine is at fault.</summary>
    Unexplained,
}

namespace MedicalMassage.Domain;

/// <summary>How a trigger reads a detail that the record leaves out.</summary>
public enum Unrecorded : byte
{
    /// <summary>As unknown, with a question.</summary>
    Ask,

    /// <summary>As the stricter answer, without a question.</summary>
    Yes,

    /// <summary>As "not so", because another part of the same trigger settles it.</summary>
    No,
}

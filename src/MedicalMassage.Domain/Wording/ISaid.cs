namespace MedicalMassage.Domain.Wording;

/// <summary>A value that words can be made of, in each language.</summary>
internal interface ISaid
{
    /// <summary>The value in words.</summary>
    string In(Phrases phrases);
}

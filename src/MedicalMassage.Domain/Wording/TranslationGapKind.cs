namespace MedicalMassage.Domain;

/// <summary>How a translation does not fit its pack.</summary>
public enum TranslationGapKind : byte
{
    /// <summary>A text of the pack has no translation: it is read in English.</summary>
    Missing,

    /// <summary>The English text has changed since it was translated: it is read in English.</summary>
    Stale,

    /// <summary>The pack has no text of this code.</summary>
    LeftOver,
}

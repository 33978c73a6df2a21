namespace MedicalMassage.Domain;

/// <summary>How a medicine enters the body.</summary>
public enum Route : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>By mouth.</summary>
    Oral,

    /// <summary>By injection or infusion.</summary>
    Injected,

    /// <summary>Breathed in.</summary>
    Inhaled,

    /// <summary>Through the skin from a patch.</summary>
    Transdermal,

    /// <summary>On the skin.</summary>
    Topical,

    /// <summary>By the rectum.</summary>
    Rectal,

    /// <summary>By the vagina.</summary>
    Vaginal,

    /// <summary>Any other way.</summary>
    Other,
}

namespace MedicalMassage.Domain;

/// <summary>How the patient lies or sits during a part of the session.</summary>
public enum Position : byte
{
    /// <summary>Face down.</summary>
    Prone,

    /// <summary>On the back, flat.</summary>
    Supine,

    /// <summary>On the side.</summary>
    SideLying,

    /// <summary>On the back with the trunk raised.</summary>
    SemiReclined,

    /// <summary>Sitting.</summary>
    Seated,
}

namespace MedicalMassage.Domain;

/// <summary>What a requirement asks of a therapist, one of four: a credential held, a listing, all of some, any of some.</summary>
public abstract record QualificationNeed
{
    private protected QualificationNeed()
    {
    }

    /// <summary>All of them, such as a base profession and a certificate.</summary>
    public static QualificationNeed All(params ReadOnlySpan<QualificationNeed> parts) => new AllOf([.. parts]);

    /// <summary>Any of them, such as one of the base professions that a payer names.</summary>
    /// <param name="title">What they have in common, for messages.</param>
    /// <param name="parts">The alternatives.</param>
    public static QualificationNeed Any(string title, params ReadOnlySpan<QualificationNeed> parts) => new AnyOf(title, [.. parts]);

    /// <summary>A credential.</summary>
    public static QualificationNeed Held(CredentialDefinition credential) => new CredentialHeld(credential);

    /// <summary>A listing, whoever keeps the list if no source is named.</summary>
    public static QualificationNeed Listed(ReferralChannel channel, string? source = null) => new ListedIn(channel, source);

    /// <summary>Every credential that the need names, with those of its parts.</summary>
    public abstract IEnumerable<CredentialDefinition> Credentials { get; }
}

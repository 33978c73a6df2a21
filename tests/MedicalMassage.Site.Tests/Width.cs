namespace MedicalMassage.Site.Tests;

/// <summary>The screens that the site is looked at on.</summary>
public enum Width
{
    /// <summary>1280 by 800 points.</summary>
    Desktop,

    /// <summary>390 by 844 points, with touch.</summary>
    Phone,
}

using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>The care setting.</summary>
public sealed record SettingTrigger : Trigger
{
    /// <summary>Any of the settings.</summary>
    /// <param name="settings">At least one.</param>
    /// <exception cref="ArgumentException">No setting.</exception>
    public SettingTrigger(SetOf<CareSetting> settings) =>
        Settings = Guard.Against.InvalidInput(settings, nameof(settings), s => !s.IsEmpty, "at least one setting");

    /// <summary>The settings that count.</summary>
    public SetOf<CareSetting> Settings { get; }

    private const string SettingPath = "setting";

    internal static RuleScope.FactHit Fact(CareSetting recorded, RuleScope scope) => new(SettingPath, scope.Phrases.Of(recorded), HasPlace: false, 0, null, Certain: true);

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        if (referral.Setting == CareSetting.Unrecorded)
        {
            scope.AskFor(Asked.Setting, SettingPath, "");
            return Truth.Unknown;
        }
        if (!Settings.Contains(referral.Setting))
            return Truth.No;
        scope.Add(Fact(referral.Setting, scope));
        return Truth.Yes;
    }

    internal override void Support(RuleSupport support) => support.Always = true;

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // A setting has neither codes nor words.
    }
}

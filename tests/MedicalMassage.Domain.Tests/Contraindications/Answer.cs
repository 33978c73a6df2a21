using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>What a trigger makes of a case: yes, no or unknown, on which facts, and what it would have to know.</summary>
internal sealed record Answer(Truth Truth, string[] Facts, string[] Asks)
{
    internal static Answer Of(Trigger trigger, ReferralCase referral)
    {
        RuleScope scope = new(referral.AsOf, null);
        Truth truth = trigger.Evaluate(referral, scope);
        return new(truth, [.. scope.Facts.Where(fact => fact.Path is not null).Select(fact => fact.Path!)], [.. scope.Asks.Select(ask => ask.Path)]);
    }

    internal void ShouldBe(Truth truth, params ReadOnlySpan<string> asks)
    {
        Truth.Should().Be(truth);
        Asks.Should().Equal([.. asks]);
    }
}

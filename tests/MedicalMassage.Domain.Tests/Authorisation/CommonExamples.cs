using static MedicalMassage.Domain.Tests.Authorisation.Expect;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>The rules that schemes have in common, tried on each of them.</summary>
internal static class CommonExamples
{
    private static readonly SessionPlan Calf = new("less cramp") { Segments = [new(BodyRegions.Calf, Technique.Petrissage, Pressure.Level2, 20)] };

    internal static SchemeExample[] All { get; } = [.. PrescriptionSchemes.All.SelectMany(Of)];

    private static IEnumerable<SchemeExample> Of(PrescriptionScheme scheme)
    {
        Prescription form = Forms.American(scheme.Id) with { Duration = null };
        foreach (string rule in scheme.Rules.Select(rule => rule.Info.Id))
        {
            SchemeExample[] examples = rule[(scheme.Id.Length + 1)..] switch
            {
                "needed" => [new(rule, Asks, new ReferralCase(Forms.Today)), new(rule, Clear, form)],
                "other-scheme" => [new(rule, Holds, form with { Scheme = "mine" }), new(rule, Clear, form), new(rule, Clear, form with { Scheme = null })],
                "units" =>
                [
                    new(rule, Clear, form.Given("2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-07")),
                    new(rule, Holds, form.Given("2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-07", "2026-11-09")),
                    new(rule, Holds, form with { SessionsGiven = [Forms.Session("2026-11-03", "another")] }),
                    new(rule, Holds, form.Given("2026-11-01")),
                    new(rule, Holds, form.Given("2026-11-24")),
                    new(rule, Holds, form with { Issued = Forms.Today.PlusDays(1) }),
                    new(rule, Clear, form with { Issued = Forms.Today }),
                    new(rule, Holds, form with { Superseded = Forms.Today }),
                    new(rule, Clear, form with { Superseded = Forms.Today.PlusDays(1) }),
                ],
                "recommendations" =>
                [
                    new(rule, Restricts, form with { Items = [new("97124", 6) { Regions = BodyRegions.LowerBack, Techniques = [Technique.Petrissage], Minutes = 20 }] }),
                    new(rule, Clear, form),
                    new(rule, Tells, form with { Precautions = ["no pressure over L4"] }),
                    new(rule, Clear, form.Now() with { Plan = Calf }),
                ],
                "own-end" =>
                [
                    new(rule, Clear, form with { ValidUntil = Forms.Today }),
                    new(rule, Holds, form with { ValidUntil = Forms.Today.PlusDays(-1) }),
                    new(rule, Clear, form.Given("2026-11-09") with { Duration = new(2, TimeUnit.Weeks) }),
                    new(rule, Holds, form.Given("2026-11-08") with { Issued = new(2026, 11, 1), Duration = new(2, TimeUnit.Weeks) }),
                ],
                _ => [],
            };
            foreach (SchemeExample example in examples)
                yield return example;
        }
    }
}

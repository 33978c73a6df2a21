using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Crosswalking;

/// <summary>A terminology server is asked once, before deciding; what it does not know stays unread.</summary>
public sealed class AskingAServer
{
    private static readonly Code Child = Code.SnomedCt("1201005");
    private static readonly Code Parent = Code.SnomedCt("38341003");
    private static readonly PatientHistory Patient = new()
    {
        Conditions = [Condition.Active(Child), Condition.Active(Code.SnomedCt("999999999")), Condition.Active(Code.Icd10Cm("I10"))],
    };

    [Fact]
    public async Task What_the_server_translates_or_subsumes_becomes_a_table()
    {
        CrosswalkTable table = await TerminologyLookup.TableAsync(new Server(), Patient, [Parent], TestContext.Current.CancellationToken);
        table.Mappings.Should().ContainSingle();
        table.Mappings[0].From.Should().Be(Child);
        table.Mappings[0].To.Should().BeEquivalentTo([Parent, Code.Icd10Cm("I10")]);
        Crosswalk.Of(Crosswalks.SnomedCt, table).Translate(Child).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_server_that_fails_makes_the_lookup_fail() =>
        await FluentActions.Awaiting(() => TerminologyLookup.TableAsync(new Server(fails: true), Patient, [], TestContext.Current.CancellationToken))
            .Should().ThrowAsync<HttpRequestException>();

    private sealed class Server(bool fails = false) : ITerminologyService
    {
        public Task<IReadOnlyList<Code>> TranslateAsync(Code code, CodeSystem target, CancellationToken cancellationToken) => fails
            ? throw new HttpRequestException("down")
            : Task.FromResult<IReadOnlyList<Code>>(code == Child && target == CodeSystem.Icd10Cm ? [Code.Icd10Cm("I10")] : []);

        public Task<bool?> SubsumesAsync(Code ancestor, Code code, CancellationToken cancellationToken) =>
            Task.FromResult<bool?>(code == Child && ancestor == Parent ? true : null);
    }
}

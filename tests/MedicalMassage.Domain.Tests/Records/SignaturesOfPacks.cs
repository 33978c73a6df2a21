using NodaTime;

namespace MedicalMassage.Domain.Tests.Records;

/// <summary>What a signature of a review is over, and its format.</summary>
public sealed class SignaturesOfPacks
{
    private static readonly string Hash = "sha256:" + new string('a', 64);

    private static PackSignature Signature(string by = "lead physician", string version = "2026.1", string algorithm = PackSignature.EcdsaP256, string signature = "AAAA") =>
        new("our-clinic/rules", version, Hash, new LocalDate(2026, 12, 1), by, algorithm, Hash, signature);

    [Fact]
    public void A_signature_survives_its_format()
    {
        Parsed<PackSignature> read = PackSignatureFormat.Read(PackSignatureFormat.Write(Signature()));

        read.Faults.Should().BeEmpty();
        read.Value.Should().Be(Signature());
    }

    [Fact]
    public void What_is_signed_has_a_line_for_each_member_but_the_signature()
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(Signature().Statement()).Split('\n');

        lines.Should().Equal("medical-massage/pack-signature/1", "our-clinic/rules", "2026.1", Hash, "2026-12-01", "lead physician", "ecdsa-p256-sha256", Hash);
        Signature(signature: "BBBB").Statement().Should().Equal(Signature().Statement());
    }

    [Fact]
    public void A_member_that_would_bring_a_line_of_its_own_is_refused()
    {
        ((Action)(() => Signature(by: "lead\nphysician"))).Should().Throw<ArgumentException>().WithParameterName("by");
        ((Action)(() => Signature(version: "1\r2"))).Should().Throw<ArgumentException>().WithParameterName("version");
    }

    [Theory]
    [InlineData("\"algorithm\": \"ecdsa-p256-sha256\"", "\"algorithm\": \"none\"", "algorithm")]
    [InlineData("\"signature\": \"AAAA\"", "\"signature\": \"?\"", "signature")]
    [InlineData("\"reviewed\": \"2026-12-01\"", "\"reviewed\": \"2026-12\"", "reviewed")]
    [InlineData("\"by\": \"lead physician\"", "\"by\": \"\"", "by")]
    [InlineData("\"format\": 1", "\"format\": 2", "format")]
    public void A_fault_is_named_at_its_place(string was, string now, string path) =>
        PackSignatureFormat.Read(PackSignatureFormat.Write(Signature()).Replace(was, now, StringComparison.Ordinal)).Faults.Should().ContainSingle(fault => fault.Path == path);

    [Fact]
    public void The_fingerprint_of_a_pack_goes_by_what_it_says_and_not_by_its_layout()
    {
        RulePack pack = RuleBooks.Standard.Packs[0];

        RulePackFormat.Fingerprint(RulePackFormat.Read(RulePackFormat.Write(pack)).Value).Should().Be(RulePackFormat.Fingerprint(pack)).And.MatchRegex("^sha256:[0-9a-f]{64}$");
        RulePackFormat.Fingerprint(pack with { Rules = [.. pack.Rules.Skip(1)] }).Should().NotBe(RulePackFormat.Fingerprint(pack));
    }
}

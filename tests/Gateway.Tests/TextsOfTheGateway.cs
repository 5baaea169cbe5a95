using System.Reflection;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Door;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.Tests;

/// <summary>What the gateway itself refuses has a Vietnamese text, like every refusal of the domain.</summary>
public sealed class TextsOfTheGateway
{
    public static TheoryData<string> Codes() =>
    [
        .. typeof(FileRefusals).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((Refusal)f.GetValue(null)!).Code),
        .. typeof(RequestRefusals).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((Refusal)f.GetValue(null)!).Code),
        .. typeof(RequestRefusals).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(m => ((Refusal)m.Invoke(null, [.. m.GetParameters().Select(p => p.ParameterType == typeof(int) ? 1 : (object)"x")])!).Code),
        FaultFilter.TryAgain, FaultFilter.Internal,
    ];

    [Theory, MemberData(nameof(Codes))]
    public void Every_code_has_its_text(string code) => RefusalTexts.For(code, ["1", "2"]).ShouldNotBe(code);

    [Fact]
    public void What_the_door_refuses_is_among_them() => Codes().Count.ShouldBeGreaterThan(15);

    [Fact]
    public void A_text_says_the_limit() => RefusalTexts.For("document.too-large", ["25"]).ShouldContain("25 MB");

    [Fact]
    public void Control_a_code_without_a_text_is_shown_as_it_is() => RefusalTexts.For("no.such", []).ShouldBe("no.such");
}

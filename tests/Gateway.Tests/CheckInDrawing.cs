using System.Text.Json.Nodes;
using System.Xml.Linq;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>The code of the room as the chair's screen draws it.</summary>
[Collection(nameof(OneGateway))]
public sealed class CheckInDrawing(GatewayHost host)
{
    private const string Code = "checkInCode { digits qrPayload shownUntil qrSvg }";

    [Fact]
    public async Task Is_a_drawing_of_the_payload_that_changes_with_it()
    {
        var meeting = await TestMeeting.Open(host, 3);
        var code = (await meeting.Read(Code))["checkInCode"]!;
        var payload = code["qrPayload"]!.GetValue<string>();
        payload.ShouldNotBeEmpty();
        var svg = XElement.Parse(Svg(code));
        svg.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
        svg.Attribute("viewBox").ShouldNotBeNull();
        svg.Descendants().ShouldContain(e => e.Attribute("d") != null && e.Attribute("d")!.Value.Length > 500);
        svg.DescendantsAndSelf().ShouldAllBe(e => e.Name.LocalName != "script" && e.Name.LocalName != "image");
        Svg((await meeting.Read(Code))["checkInCode"]!).ShouldBe(Svg(code), "the same instant, the same code");

        meeting.At = DateTimeOffset.Parse(code["shownUntil"]!.GetValue<string>()).AddSeconds(1);
        var next = (await meeting.Read(Code))["checkInCode"]!;
        next["qrPayload"]!.GetValue<string>().ShouldNotBe(payload);
        Svg(next).ShouldNotBe(Svg(code));
    }

    [Fact]
    public async Task Is_only_for_who_may_show_the_code()
    {
        var meeting = await TestMeeting.Open(host, 3);
        (await meeting.Member(2).Ask($"query($id: ID!) {{ meeting(id: $id) {{ id {Code} }} }}", new { id = meeting.Id }))
            ["meeting"]!["checkInCode"].ShouldBeNull();
    }

    private static string Svg(JsonNode code) => code["qrSvg"]!.GetValue<string>();
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>The minutes of the meeting of thirty, field by field in the order of the form.</summary>
internal static class TestMinutes
{
    public static readonly JsonSerializerOptions Readable = new() { Encoder =
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Form = """
        minutes { state approvedAt signedAt publishedAt completeness { part } signedBy { as person { name } at }
          content {
          superiorName cellName place month kind openedAt closedAt
          totals { members full probationary exempt temporarilyIn temporarilyOut
            expected present absentExcused absentUnexcused }
          presentFull presentProbationary presentTemporarilyIn presentExempt
          absentExcused { name reason } absentUnexcused guests { name position } chair { name } minutesTaker { name }
          documents { name } items { title presenter { name } opinions { speaker { name } text differs } conclusion }
          votes { question entitled present result tally { for against other otherOpinions } }
          resolution { number } tasks { what assignees { name } dueOn }
          selfScore { total max grade groups { name points max } } dues opening proceedings closing } }
        """;

    public static async Task HasMinutes(
        this TestMeeting meeting, CellOfThirty thirty, string[] documents, string[] items)
    {
        thirty.Cell.MemberIds.Count.ShouldBe(28); // and two who are probationary
        var minutes = (await meeting.Read(Form))["minutes"]!;
        var content = minutes["content"]!;
        Heading(content, meeting.Kind);
        People(content);
        content["documents"]!.AsArray().Select(d => d!["name"]!.GetValue<string>()).ShouldBe(documents);
        Course(content, items, meeting.Kind == "thematic" ? "Nguyễn Văn C" : "Nguyễn Văn A");
        SelfScore(content["selfScore"]!);
        Signatures(minutes);
    }

    private static void Heading(JsonNode content, string kind)
    {
        Texts(content, "superiorName", "cellName", "place", "month", "kind").ShouldBe(
            ["Đảng bộ Sở mẫu", "Chi bộ 1", "Phòng họp tầng 2", "2026-11", kind.ToUpperInvariant()]);
        content["openedAt"]!.GetValue<DateTimeOffset>().ShouldBe(TestMeeting.Start);
        content["closedAt"]!.GetValue<DateTimeOffset>().ShouldBe(TestMeeting.Start.AddMinutes(125));
        Texts(content, "dues", "opening", "proceedings", "closing").ShouldBe(
            ["Đã thu đủ đảng phí.", "Khai mạc.", "Diễn biến.", "Bế mạc."]);
    }

    private static void People(JsonNode content)
    {
        Shown(content["totals"]).ShouldBe(
            """{"members":29,"full":27,"probationary":2,"exempt":2,"temporarilyIn":1,"temporarilyOut":1,"expected":27,"present":25,"absentExcused":1,"absentUnexcused":1}""");
        content["presentFull"]!.AsArray().Count.ShouldBe(CellOfThirty.Voters.Length);
        Shown(content["presentProbationary"]).ShouldBe("""["Lê Dự Bị 1","Lê Dự Bị 2"]""");
        Shown(content["presentTemporarilyIn"]).ShouldBe("""["Nguyễn Văn Y"]""");
        Shown(content["presentExempt"]).ShouldBe("""["Nguyễn Văn Z"]""");
        Shown(content["absentExcused"]).ShouldBe("""[{"name":"Nguyễn Văn W","reason":"Đi công tác"}]""");
        Shown(content["absentUnexcused"]).ShouldBe("""["Nguyễn Văn X"]""");
        Shown(content["guests"]).ShouldBe("""[{"name":"Phạm Khách","position":"Bí thư chi bộ 2"}]""");
        Shown(content["chair"]).ShouldBe("""{"name":"Nguyễn Văn A"}""");
        Shown(content["minutesTaker"]).ShouldBe("""{"name":"Nguyễn Văn B"}""");
    }

    private static void Course(JsonNode content, string[] items, string presenter)
    {
        var first = content["items"]![0]!;
        content["items"]!.AsArray().Select(i => i!["title"]!.GetValue<string>()).ShouldBe(items);
        first["presenter"]!["name"]!.GetValue<string>().ShouldBe(presenter);
        Shown(first["opinions"]).ShouldBe(
            """[{"speaker":{"name":"Nguyễn Văn D"},"text":"Ý kiến 3","differs":false},{"speaker":{"name":"Nguyễn Văn E"},"text":"Ý kiến 4","differs":true}]""");
        content["items"]!.AsArray().Select(i => i!["conclusion"]!.GetValue<string>())
            .ShouldBe(["Thống nhất i1.", "Thống nhất i2."]);
        Shown(content["votes"]).ShouldBe(
            """[{"question":"Thông qua nghị quyết","entitled":25,"present":23,"result":"CARRIED","tally":{"for":21,"against":1,"other":1,"otherOpinions":["Cần thêm thời gian"]}}]""");
        Shown(content["resolution"]).ShouldBe("""{"number":"11-NQ/CB"}""");
        Shown(content["tasks"]).ShouldBe(
            """[{"what":"Lập danh sách","assignees":[{"name":"Nguyễn Văn D"}],"dueOn":"2026-11-30"}]""");
    }

    private static void SelfScore(JsonNode score)
    {
        var groups = score["groups"]!.AsArray();
        groups.Count.ShouldBeGreaterThan(3);
        groups.ShouldAllBe(g => g!["name"]!.GetValue<string>().Length > 3);
        groups.Sum(g => g!["points"]!.GetValue<decimal>()).ShouldBe(score["total"]!.GetValue<decimal>());
        score["grade"]!.GetValue<string>().ShouldBeOneOf("GOOD", "FAIR", "AVERAGE");
    }

    private static void Signatures(JsonNode minutes)
    {
        minutes["state"]!.GetValue<string>().ShouldBe("SIGNED");
        minutes["completeness"]!.AsArray().ShouldBeEmpty();
        minutes["approvedAt"]!.GetValue<DateTimeOffset>().ShouldBe(TestMeeting.Start.AddHours(4));
        minutes["signedBy"]!.AsArray().Select(s => $"{s!["as"]} {s["person"]!["name"]}").ShouldBe(
            ["MINUTES_TAKER Nguyễn Văn B", "CHAIR Nguyễn Văn A"]);
    }

    private static string Shown(JsonNode? node) => node!.ToJsonString(Readable);

    private static IEnumerable<string> Texts(JsonNode node, params string[] fields) =>
        fields.Select(f => node[f]!.GetValue<string>());
}

using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about a bloc and its editions: each order spoils one thing of a good edition.</summary>
internal static class RefusalsOfBlocs
{
    private const string Good = """
        {
          "id": "thu-2030", "name": "Bản thử", "source": "Bản kiểm thử", "validFrom": "2030-01-01", "step": 1,
          "notes": [], "mustBeFull": [], "thresholds": { "good": 9, "fair": 7, "average": 5 },
          "requiredDurations": [{ "minutes": 90 }],
          "groups": [{ "code": "nhom", "name": "Nhóm", "max": 10, "criteria": [
            { "code": "a", "name": "Tham dự", "max": 5, "kind": "computed", "measure": "attendance-percent",
              "bands": [{ "points": 5, "when": [{ "atLeast": 90 }] }, { "points": 0, "why": "Ít người dự" }] },
            { "code": "b", "name": "Thảo luận", "max": 5, "kind": "judgement" }] }]
        }
        """;

    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var cell = await TestCell.Make(host, 2);
        var office = cell.OfficeClient;
        await office.Do("publishRubricEdition", new { json = Good });
        await refusals.By(office,
            ("bloc.rubric-unknown", "chooseRubric", new { rubricId = "khong-co", fromMonth = "2027-06" }),
            ("bloc.month-passed", "chooseRubric", new { rubricId = "hd12-2018", fromMonth = "2026-09" }),
            ("bloc.rubric-not-yet-valid", "chooseRubric", new { rubricId = "thu-2030", fromMonth = "2026-11" }),
            ("bloc.rubric-id-taken", "publishRubricEdition", new { json = Good }),
            ("common.already-exists", "registerCell", new { id = cell.Id, name = "Chi bộ 1" }),
            ("common.text-length", "renameCell", new { cellId = cell.Id, name = " " }),
            ("common.invalid-value", "registerThematicPlan", new { cellId = cell.Id, year = 2040, topics = Array.Empty<object>() }));
        await refusals.By(cell.Member(1),
            ("common.not-permitted", "renameCell", new { cellId = cell.Id, name = "Chi bộ khác" }),
            ("common.not-found", "renameCell", new { cellId = cell.Organisation + "/cb-99", name = "Chi bộ khác" }));
        await refusals.By(office, [.. Spoilt().Select(s =>
            (s.Code, "publishRubricEdition", (object)new { json = Edition(s.Spoil) }))]);
    }

    private static IEnumerable<(string Code, Action<JsonNode> Spoil)> Spoilt() =>
    [
        ("rubric.not-readable", r => r["excellent"] = 95),
        ("rubric.text-length", r => r["name"] = ""),
        ("rubric.invalid-code", r => r["id"] = "Bản 2030"),
        ("rubric.code-twice", r => Criterion(r, 1)["code"] = "a"),
        ("rubric.too-many", r => r["notes"] = new JsonArray([.. Enumerable.Repeat(0, 41).Select(_ => (JsonNode)"x")])),
        ("rubric.empty", r => r["groups"] = new JsonArray()),
        ("rubric.invalid-step", r => r["step"] = 0.25m),
        ("rubric.invalid-points", r => Criterion(r, 1)["max"] = 0),
        ("rubric.invalid-thresholds", r => r["thresholds"]!["fair"] = 95),
        ("rubric.group-total", r => r["groups"]![0]!["max"] = 11),
        ("rubric.unknown-measure", r => Criterion(r, 0)["measure"] = "enthusiasm"),
        ("rubric.kind-mismatch", r => Criterion(r, 1)["measure"] = "notice-hours"),
        ("rubric.invalid-bands", r => Criterion(r, 0)["bands"]![0]!["points"] = 4),
        ("rubric.empty-condition", r => Criterion(r, 0)["bands"]![0]!["when"]![0]!.AsObject().Clear()),
        ("rubric.unknown-code", r => r["mustBeFull"]!.AsArray().Add("beauty")),
        ("rubric.invalid-durations", r => r["requiredDurations"]![0]!["minutes"] = 0),
    ];

    private static string Edition(Action<JsonNode> spoil)
    {
        var edition = JsonNode.Parse(Good)!;
        edition["id"] = "thu-2031";
        spoil(edition);
        return edition.ToJsonString();
    }

    private static JsonNode Criterion(JsonNode edition, int number) => edition["groups"]![0]!["criteria"]![number]!;
}

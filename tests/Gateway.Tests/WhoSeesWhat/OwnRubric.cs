namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>An edition that the bloc published for itself.</summary>
internal static class OwnRubric
{
    public const string Id = "rieng-2030";

    /// <summary>The editions that every bloc has.</summary>
    public static readonly string[] Presets =
    [
        "an-phu-2025", "dong-nai-2019", "hd12-2018", "hd42-2025", "khoi-binh-thuan", "khoi-phu-tho", "nghe-an-2021",
    ];

    public const string Text = """
        {
          "id": "rieng-2030", "name": "Bản riêng", "source": "Bản kiểm thử", "validFrom": "2030-01-01", "step": 1,
          "notes": [], "mustBeFull": [], "thresholds": { "good": 9, "fair": 7, "average": 5 },
          "requiredDurations": [{ "minutes": 90 }],
          "groups": [{ "code": "nhom", "name": "Nhóm", "max": 10, "criteria": [
            { "code": "a", "name": "Tham dự", "max": 5, "kind": "computed", "measure": "attendance-percent",
              "bands": [{ "points": 5, "when": [{ "atLeast": 90 }] }, { "points": 0, "why": "Ít người dự" }] },
            { "code": "b", "name": "Thảo luận", "max": 5, "kind": "judgement" }] }]
        }
        """;
}

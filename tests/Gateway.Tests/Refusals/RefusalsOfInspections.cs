using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about findings and inspections of a meeting that was short and poorly attended.</summary>
internal static class RefusalsOfInspections
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var meeting = await TestMeeting.Open(host);
        var cell = meeting.Cell;
        meeting.At = TestMeeting.Start.AddMinutes(30);
        await meeting.Do("concludeMeeting", new { });
        var low = (await cell.Finding(cell.Secretary, "attendance-low")).Id();
        var brief = (await cell.Finding(cell.Secretary, "meeting-short")).Id();
        var inspection = cell.Inspection();
        await refusals.By(inspection,
            ("finding.not-answered", "verifyFinding", new { findingId = low, note = "Đúng." }),
            ("finding.not-verified", "closeFinding", new { findingId = low, note = "Xong." }));
        var answer = new { findingId = low, answer = "Đã nhắc nhở." };
        var both = cell.As(new Account(cell.MemberIds[0], $"{cell.Id}/secretary", $"{cell.Organisation}/organisation-committee"));
        await both.Do("answerFinding", answer);
        await refusals.By(both,
            ("finding.already-answered", "answerFinding", answer),
            ("finding.own-answer", "verifyFinding", new { findingId = low, note = "Đúng." }));
        await cell.Superior.Do("verifyFinding", new { findingId = low, note = "Đúng." });
        await inspection.Do("closeFinding", new { findingId = low, note = "Xong." });
        await refusals.By(cell.Secretary, ("finding.resolved", "answerFinding", answer));
        await Inspect(refusals, cell, brief);
    }

    private static async Task Inspect(Provocations refusals, TestCell cell, string findingId)
    {
        var inspection = cell.Inspection();
        object Open(string[] findingIds, params object[] team) => new { cellId = cell.Id, plan = "Kiểm tra.", team, findingIds };
        var someone = new { name = "Trần Văn Kiểm" };
        await refusals.By(inspection,
            ("inspection.no-team", "openInspection", Open([findingId])),
            ("inspection.own-cell", "openInspection", Open([findingId], new { name = "Lê A", memberId = cell.MemberIds[2] })),
            ("inspection.nothing-to-inspect", "openInspection", Open([findingId + "-9"], someone)));
        await inspection.Do("openInspection", Open([findingId], someone));
        var id = $"{cell.Id}/inspection-1";
        await refusals.By(inspection,
            ("inspection.already-open", "openInspection", Open([findingId], someone)),
            ("finding.under-inspection", "closeFinding", new { findingId, note = "Xong." }),
            ("inspection.not-visited", "concludeInspection", new { inspectionId = id, conclusion = "Đạt." }));
        var opened = (await inspection.Ask("query($id: ID!) { finding(id: $id) { id } }", new { id = findingId }))["finding"];
        opened.ShouldNotBeNull();
        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd");
        await inspection.Do("recordInspectionVisit", new { inspectionId = id, on = today, note = "Đã làm việc." });
        await inspection.Do("concludeInspection", new { inspectionId = id, conclusion = "Đạt." });
        await refusals.By(inspection,
            ("inspection.not-open", "concludeInspection", new { inspectionId = id, conclusion = "Lần nữa." }));
    }
}

using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about a cell and its members.</summary>
internal static class RefusalsOfRosters
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var (cell, other) = (await TestCell.Make(host, 4), await TestCell.Make(host, 2));
        var (secretary, newcomer) = (cell.Secretary, cell.MemberIds[0] + "-db");
        await secretary.Do("admitMember", new { cellId = cell.Id, memberId = newcomer, name = "Lê Dự Bị", joinedOn =
            "2026-02-01" });
        await secretary.Do("changeMemberStanding", new { cellId = cell.Id, memberId = cell.MemberIds[2], standing =
            "TEMPORARILY_IN", from = "2026-01-01" });
        await refusals.By(secretary,
            ("cell.unknown-member", "endMembership", Of(cell, "ai-do", new { on = "2026-10-01", cause = "DIED" })),
            ("cell.already-member", "admitMember", Of(cell, cell.MemberIds[1], new { name = "X", joinedOn =
                "2026-02-01" })),
            ("cell.dates-reversed", "changeMemberStanding", Of(cell, cell.MemberIds[1], new { standing = "EXEMPT",
                from = "2026-02-01", until = "2026-01-01" })),
            ("cell.before-joining", "endMembership", Of(cell, cell.MemberIds[1], new { on = "2019-01-01", cause =
                "RESIGNED" })),
            ("cell.already-full", "confirmFullMember", Of(cell, cell.MemberIds[1], new { fullSince = "2022-01-01" })),
            ("cell.still-probationary", "correctMember", Of(cell, newcomer, new { fullSince = "2026-10-01" })),
            ("cell.cannot-hold-position", "setPosition", Of(cell, newcomer, new { position = "COMMITTEE_MEMBER", from =
                "2026-10-01" })),
            ("cell.secretary-exists", "setPosition", Of(cell, cell.MemberIds[1], new { position = "SECRETARY", from =
                "2026-10-01" })),
            ("cell.temporarily-here", "transferMember", Of(cell, cell.MemberIds[2], new { toCellId = other.Id, on =
                "2026-10-15" })),
            ("cell.not-on-the-way", "cancelTransfer", Of(cell, cell.MemberIds[3], new { })),
            ("cell.invalid-day", "setCellSchedule", new { cellId = cell.Id, dayOfMonth = 31, time = "19:00:00", place =
                "Phòng họp" }),
            ("cell.quarter-without-topic", "registerThematicPlan", Plan(cell, 2027, 1, 2, 3)),
            ("cell.year-passed", "registerThematicPlan", Plan(cell, 2025, 1, 2, 3, 4)),
            ("common.too-many", "registerThematicPlan", Plan(cell, 2027, [.. Enumerable.Repeat(1, 25)])));
        await Transfer(host, refusals, cell, other);
    }

    /// <summary>The other cell has claimed the member, and its store fails before it took them in.</summary>
    private static async Task Transfer(GatewayHost host, Provocations refusals, TestCell cell, TestCell other)
    {
        var leaves = Of(cell, cell.MemberIds[3], new { toCellId = other.Id, on = "2026-10-15" });
        await cell.Secretary.Do("transferMember", leaves);
        await refusals.By(cell.Secretary, ("cell.already-on-the-way", "transferMember", leaves));
        host.Store.BeforeWrite = key => key.EndsWith(other.Id, StringComparison.Ordinal)
            ? throw new IOException("full") : Task.CompletedTask;
        await other.Secretary.Send(
            "mutation($input: AcceptTransferInput!) { acceptTransfer(input: $input) { errors { code } } }",
            new { input = new { cellId = other.Id, fromCellId = cell.Id, memberId = cell.MemberIds[3] } });
        host.Store.BeforeWrite = _ => Task.CompletedTask;
        await refusals.By(cell.Secretary,
            ("cell.transfer-claimed", "cancelTransfer", Of(cell, cell.MemberIds[3], new { })));
    }

    private static object Of(TestCell cell, string memberId, object rest)
    {
        var input = (System.Text.Json.Nodes.JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(rest)!;
        (input["cellId"], input["memberId"]) = (cell.Id, memberId);
        return input;
    }

    private static object Plan(TestCell cell, int year, params int[] quarters) => new { cellId = cell.Id, year, topics =
        quarters.Select(q => new { quarter = q, title = "Chuyên đề" }) };
}

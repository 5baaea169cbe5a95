using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>What is refused about working groups and their visits.</summary>
internal static class RefusalsOfVisits
{
    public static async Task Provoke(GatewayHost host, Provocations refusals)
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var (cell, other) = (meeting.Cell, await TestCell.Make(host, 2));
        var group = await TestGroup.Make(host, 3, (cell.MemberIds[1], cell.Id));
        await Register(refusals, group);
        var visit = await group.Plan(cell);
        var also = await TestGroup.Make(host, 3, (group.MemberIds[1], group.Home.Id));
        await Plan(refusals, group, also, cell);
        await Assign(refusals, group, cell, visit, await group.Plan(other));
        await Elsewhere(refusals, group, also, await TestCell.Make(host, 2));
        await refusals.By(cell.Secretary, ("visit.not-submitted", "answerVisit", new { visitId = visit, text = "Vâng" }));
        await refusals.By(group.Lead, ("visit.meeting-not-closed", "submitVisit", new { visitId = visit }));
        await refusals.By(cell.OfficeClient, ("group.member-assigned", "changeWorkingGroup", new
        {
            workingGroupId = group.Id, name = "Tổ", leadId = group.MemberIds[0], members = group.Members()[..1],
        }));
        await MovesIn(group, cell);
        await Hold(group, meeting);
        await Submit(refusals, group, meeting, visit);
    }

    private static Task Register(Provocations refusals, TestGroup group)
    {
        object Group(string lead, params object[] members) =>
            new { id = $"{TestCell.Bloc}/to-cong-tac-moi", name = "Tổ mới", leadId = lead, members };
        return refusals.By(group.Home.OfficeClient,
            ("group.unknown-member", "registerWorkingGroup", Group("ai-do", new { memberId = "ai-do", cellId = group.Home.Id })),
            ("group.lead-not-member", "registerWorkingGroup", Group("ai-do", group.Members())));
    }

    private static Task Plan(Provocations refusals, TestGroup group, TestGroup second, TestCell cell) =>
        refusals.By(group.Planner,
            ("visit.month-past", "planVisit", new { workingGroupId = group.Id, cellId = cell.Id, month = "2026-09" }),
            ("visit.cell-taken", "planVisit", new { workingGroupId = second.Id, cellId = cell.Id, month = "2026-11" }));

    private static async Task Assign(Provocations refusals, TestGroup group, TestCell cell, string visit, string second)
    {
        await refusals.By(group.Lead,
            ("visit.no-visitors", "submitVisit", new { visitId = visit }),
            ("visit.not-of-the-group", "assignVisitors", To(visit, "ai-do")),
            ("visit.own-cell", "assignVisitors", To(visit, cell.MemberIds[1])));
        await group.Lead.Do("assignVisitors", To(visit, group.MemberIds[1], group.MemberIds[2]));
        await refusals.By(group.Lead, ("visit.date-conflict", "assignVisitors", To(second, group.MemberIds[1])));
        await group.Lead.Do("cancelVisit", new { visitId = second, reason = "Bão số 9" });
        await refusals.By(group.Lead, ("visit.cancelled", "assignVisitors", To(second, group.MemberIds[1])));
    }

    /// <summary>Once it is known that somebody serves in both groups.</summary>
    private static async Task Elsewhere(Provocations refusals, TestGroup group, TestGroup also, TestCell cell)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (!(await also.Lead.Ask("{ workingGroups { id members { memberId } } }"))["workingGroups"]!.ToJsonString()
            .Contains(group.MemberIds[1], StringComparison.Ordinal) && DateTime.UtcNow < deadline)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await refusals.By(also.Lead,
            ("visit.planned-elsewhere", "assignVisitors", To(await also.Plan(cell), group.MemberIds[1])));
    }

    /// <summary>A visitor enters the roster of the cell that they are assigned to.</summary>
    private static Task MovesIn(TestGroup group, TestCell cell) =>
        cell.OfficeClient.Do("admitMember", new
        {
            cellId = cell.Id, memberId = group.MemberIds[2], name = "Nguyễn Văn C", joinedOn = "2026-10-01",
            fullSince = "2021-01-01",
        });

    private static async Task Hold(TestGroup group, TestMeeting meeting)
    {
        await meeting.Prepare();
        await meeting.Do("conveneMeeting", new { });
        meeting.At = TestMeeting.Start;
        await meeting.Do("openMeeting", new { });
        await meeting.Do("recordAttendance", new { entries = new[] { new { personId = group.MemberIds[1], status = "PRESENT" } } });
        meeting.At = TestMeeting.Start.AddMinutes(95);
        await meeting.Do("concludeMeeting", new { });
    }

    private static async Task Submit(Provocations refusals, TestGroup group, TestMeeting meeting, string visit)
    {
        var judgements = await meeting.Judgements();
        Client As(int member) => meeting.As(group.Account(member));
        await refusals.By(As(2), meeting, ("meeting.observer-of-the-cell", "submitObserverScore", new { judgements }));
        await refusals.By(As(0),
            ("visit.not-scored", "submitVisit", new { visitId = visit }),
            ("visit.meeting-held", "assignVisitors", To(visit, group.MemberIds[1])));
        await As(1).Do("submitObserverScore", meeting.Of(new { judgements }));
        await As(0).Do("submitVisit", new { visitId = visit });
        await refusals.By(As(1), meeting, ("score.visit-submitted", "submitObserverScore", new { judgements }));
        await refusals.By(As(0), ("visit.already-submitted", "cancelVisit", new { visitId = visit, reason = "Nhầm" }));
        await meeting.Secretary.Do("answerVisit", new { visitId = visit, text = "Chi bộ tiếp thu." });
        await refusals.By(meeting.Secretary, ("visit.already-answered", "answerVisit", new { visitId = visit, text = "Vâng" }));
    }

    private static object To(string visit, params string[] members) => new { visitId = visit, memberIds = members };
}

using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Cells;

/// <summary>Cells to begin a test with.</summary>
internal static class CellStories
{
    public static readonly DateOnly Joined = new(2020, 1, 1);
    public static readonly DateOnly Today = new(2026, 11, 2);

    public static Story<CellState, CellEvent> Registered(ScopePath? path = null) =>
        new Story<CellState, CellEvent>().Then(
            new RegisterCell(Actors.Office, path ?? Actors.Cell, "Chi bộ Văn phòng", OrganisationExists: true));

    /// <summary>Full members dv-1 (secretary), dv-2, dv-3, and the probationary dv-4.</summary>
    public static Story<CellState, CellEvent> WithMembers() => Registered().Then(
        Admit("dv-1"), Admit("dv-2"), Admit("dv-3"), Admit("dv-4", probationary: true),
        new SetPosition(Actors.Secretary, "dv-1", CellPosition.Secretary, Joined));

    public static AdmitMember Admit(string id, bool probationary = false) =>
        new(Actors.Secretary, id, $"Nguyễn Văn {id}", Joined, probationary ? null : Joined);

    public static Roster RosterOn(this Story<CellState, CellEvent> story, DateOnly? date = null) =>
        Rosters.On(story.State, date ?? Today);

    public static RosterEntry Entry(this Story<CellState, CellEvent> story, string id, DateOnly? date = null) =>
        story.RosterOn(date).Find(id).ShouldNotBeNull(id);
}

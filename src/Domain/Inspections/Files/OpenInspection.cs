using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>Opens an inspection of a cell, with a plan and a team: the one that was proposed, or a new one.</summary>
/// <param name="Actor">The inspection, or the bloc's committee.</param>
/// <param name="FindingIds">What it is about besides what was proposed.</param>
/// <param name="Plan">What is looked at, and when.</param>
/// <param name="Team">Who goes.</param>
public sealed record OpenInspection(
    Actor Actor, ImmutableArray<string> FindingIds, string Plan, ImmutableArray<Inspector> Team) : ICaseOrder
{
    /// <summary>About a file: what was proposed may be opened. A new one is asked for by its findings.</summary>
    public static Refusal? Guard(CellCase state, Actor actor, string fileId) =>
        state.FindFile(fileId) is not { } file || !InspectionAccess.SeesFiles(state.Cell, actor)
            ? CommonRefusals.NotFound
            : Permit(state, actor) ?? file.State switch
            {
                FileState.Proposed => null,
                FileState.Open => InspectionRefusals.AlreadyOpen,
                FileState.Concluded or FileState.Lapsed => InspectionRefusals.NothingToInspect,
            };

    public Decision<CaseChange> Decide(CellCase state, DateTimeOffset at)
    {
        if (Permit(state, Actor) is { } denied) return denied;
        if (Actor.OrderId is { } order && state.Files.Any(f => f.OpenOrderId == order)) return Decision<CaseChange>.Nothing;
        if (CheckTexts(state) is { } wrong) return wrong;
        var current = state.CurrentFile;
        if (current is { State: FileState.Open }) return InspectionRefusals.AlreadyOpen;
        if (FindingIds.Any(id => state.Find(id) is not { IsUnresolved: true })) return InspectionRefusals.NothingToInspect;
        var proposed = current is { State: FileState.Proposed } ? current.FindingIds : [];
        ImmutableArray<string> about = [.. proposed.Union(FindingIds).Order(StringComparer.Ordinal)];
        if (about.IsEmpty) return InspectionRefusals.NothingToInspect;
        var file = (current ?? InspectionFiles.New(state, at)) with
        {
            State = FileState.Open,
            FindingIds = about,
            Reasons = [.. (current?.Reasons ?? []).Union(FindingIds.IsEmpty ? [] : [EscalationReason.Decided]).Order()],
            Plan = Plan,
            Team = Team,
            OpenedAt = at,
            OpenedById = Actor.Id,
            OpenOrderId = Actor.OrderId,
        };
        return (ImmutableArray<CaseChange>)
        [
            new FileChanged(file),
            .. about.Select(id => state.Find(id)!).Where(f => f.State != FindingState.Escalated)
                .Select(f => new FindingChanged(
                    f.After(FindingStepKind.Escalated, FindingState.Escalated, at, Actor) with { FileId = file.Id })),
        ];
    }

    private static Refusal? Permit(CellCase state, Actor actor) =>
        actor.Check(state.Exists, state.Cell, Role.Inspection, Role.BlocCommittee);

    private Refusal? CheckTexts(CellCase state)
    {
        if (Limits.Check("plan", Plan, Limits.Text) is { } plan) return plan;
        if (FindingIds.Length > FileLimits.Findings) return CommonRefusals.TooMany("findingIds", FileLimits.Findings);
        if (Team.IsEmpty) return InspectionRefusals.NoTeam;
        if (Team.Length > FileLimits.Team) return CommonRefusals.TooMany("team", FileLimits.Team);
        foreach (var inspector in Team)
        {
            if (Limits.Check("name", inspector.Name, Limits.Name) is { } name) return name;
            if (inspector.MemberId is { } member && state.Members.Contains(member))
                return InspectionRefusals.OwnCell(inspector.Name);
        }

        return null;
    }
}

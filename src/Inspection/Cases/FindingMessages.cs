using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Inspection.Records;

namespace ChiBo.Inspection.Cases;

/// <summary>What others may know of a finding.</summary>
internal static class FindingMessages
{
    public static FindingSnapshot Of(StoredRow row, Finding finding) => new()
    {
        Id = finding.Id,
        CellId = finding.CellId,
        OrganisationId = ScopePath.Parse(finding.CellId).Organisation.Value,
        CellName = row.CellName,
        Version = row.Version,
        At = Microseconds.ToInstant(row.ChangedAt),
        Code = finding.Code,
        Severity = finding.Severity.ToString(),
        State = finding.State.ToString(),
        Occurrence = finding.Occurrence,
        Month = finding.Month.ToString(),
        MeetingId = finding.MeetingId,
        MemberId = finding.MemberId,
        TaskId = finding.TaskId,
        Since = finding.Since,
        RaisedAt = finding.RaisedAt,
        AnswerBy = finding.AnswerBy,
        HealedAt = finding.HealedAt,
        Evidence = [.. finding.Evidence.Select(e => new FindingEvidence { Name = e.Name, Value = e.Value })],
        Edition = finding.Edition,
        Answer = finding.Answer,
        FileId = finding.FileId,
        History = [.. finding.History.Select(ToStep)],
    };

    private static FindingHistoryStep ToStep(FindingStep step) =>
        new() { At = step.At, ById = step.ById, Kind = step.Kind.ToString(), Text = step.Text };
}

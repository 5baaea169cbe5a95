using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>Finds everything that is wrong in an edition, in the order of its text.</summary>
public static class RubricValidation
{
    private const int MostGroups = 30;
    private const int MostCriteria = 60;
    private const int MostNotes = 40;
    private const int MostDurations = 10;

    public static ImmutableArray<Refusal> FindProblems(Rubric rubric)
    {
        var problems = ImmutableArray.CreateBuilder<Refusal>();
        Head(rubric, problems);
        Durations(rubric, problems);
        Groups(rubric, problems);
        Thresholds(rubric, problems);
        MustBeFull(rubric, problems);
        return problems.ToImmutable();
    }

    private static void Head(Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        if (!RubricCode.IsValid(rubric.Id)) problems.Add(RubricRefusals.InvalidCode("$.id", rubric.Id));
        RubricText.Check("$.name", rubric.Name, Limits.Title, problems);
        RubricText.Check("$.source", rubric.Source, Limits.Title, problems);
        if (rubric.Notes.Length > MostNotes) problems.Add(RubricRefusals.TooMany("$.notes", MostNotes));
        for (var i = 0; i < rubric.Notes.Length; i++)
            RubricText.Check($"$.notes[{i}]", rubric.Notes[i], Limits.Reason, problems);
        if (!InputRange.Holds(rubric.ValidFrom)) problems.Add(CommonRefusals.InvalidValue("$.validFrom"));
        if (rubric.Step is not (1m or 0.5m)) problems.Add(RubricRefusals.InvalidStep("$.step"));
    }

    private static void Durations(Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        var lines = rubric.RequiredDurations;
        if (lines.Length > MostDurations) problems.Add(RubricRefusals.TooMany("$.requiredDurations", MostDurations));
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Minutes is < 1 or > 480 || lines[i].MembersFrom < 0)
                problems.Add(RubricRefusals.InvalidDurations($"$.requiredDurations[{i}]"));
        if (lines.Length > 0 && lines[^1] is not { MembersFrom: 0, InThematicMonth: false })
            problems.Add(RubricRefusals.InvalidDurations("$.requiredDurations"));
    }

    private static void Groups(Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        if (rubric.Groups.IsEmpty) problems.Add(RubricRefusals.Empty("$.groups"));
        if (rubric.Groups.Length > MostGroups) problems.Add(RubricRefusals.TooMany("$.groups", MostGroups));
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var g = 0; g < rubric.Groups.Length; g++)
        {
            var group = rubric.Groups[g];
            var place = $"$.groups[{g}]";
            Code($"{place}.code", group.Code, codes, problems);
            RubricText.Check($"{place}.name", group.Name, Limits.Title, problems);
            if (group.Criteria.IsEmpty) problems.Add(RubricRefusals.Empty($"{place}.criteria"));
            if (group.Criteria.Length > MostCriteria)
                problems.Add(RubricRefusals.TooMany($"{place}.criteria", MostCriteria));
            for (var c = 0; c < group.Criteria.Length; c++)
            {
                var criterion = group.Criteria[c];
                Code($"{place}.criteria[{c}].code", criterion.Code, codes, problems);
                CriterionValidation.Check($"{place}.criteria[{c}]", criterion, rubric, problems);
            }

            GroupTotal(place, group, problems);
        }
    }

    /// <summary>A kind of meeting that no criterion of the group applies to has no part in it.</summary>
    private static void GroupTotal(string place, RubricGroup group, ImmutableArray<Refusal>.Builder problems)
    {
        foreach (var kind in Enum.GetValues<MeetingKind>())
        {
            var sum = group.MaxFor(kind);
            if (sum == group.Max || (sum == 0 && group.Criteria.Any(c => c.Max > 0))) continue;
            problems.Add(RubricRefusals.GroupTotal($"{place}.max", sum, group.Max));
            return;
        }
    }

    private static void Thresholds(Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        var (good, fair, average) = rubric.Thresholds;
        var most = Enum.GetValues<MeetingKind>().Max(rubric.MaxFor);
        if (good <= fair || fair <= average || average <= 0 || good > most)
            problems.Add(RubricRefusals.InvalidThresholds("$.thresholds"));
    }

    private static void MustBeFull(Rubric rubric, ImmutableArray<Refusal>.Builder problems)
    {
        for (var i = 0; i < rubric.MustBeFull.Length; i++)
        {
            var code = rubric.MustBeFull[i];
            if (!rubric.Groups.Any(g => g.Code == code || g.Criteria.Any(c => c.Code == code)))
                problems.Add(RubricRefusals.UnknownCode($"$.mustBeFull[{i}]", code));
        }
    }

    private static void Code(
        string place, string code, HashSet<string> codes, ImmutableArray<Refusal>.Builder problems)
    {
        if (!RubricCode.IsValid(code)) problems.Add(RubricRefusals.InvalidCode(place, code));
        else if (!codes.Add(code)) problems.Add(RubricRefusals.CodeTwice(place, code));
    }
}

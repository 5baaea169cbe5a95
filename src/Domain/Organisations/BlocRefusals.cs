using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations;

/// <summary>Why a bloc says no.</summary>
public static class BlocRefusals
{
    /// <summary>Neither a preset nor an edition of the bloc has this id.</summary>
    public static Refusal RubricUnknown(string id) => new("bloc.rubric-unknown", id);

    /// <summary>An edition or a preset has this id: a published edition is never altered.</summary>
    public static Refusal RubricIdTaken(string id) => new("bloc.rubric-id-taken", id);

    /// <summary>Meetings of a month that has passed are not scored anew. Source: domain/rubrics.md.</summary>
    public static Refusal MonthPassed(Month month) => new("bloc.month-passed", month.ToString());

    /// <summary>The edition begins to be valid after the month.</summary>
    public static Refusal RubricNotYetValid(string id, DateOnly from) =>
        new("bloc.rubric-not-yet-valid", id, from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// Days in the life of a member: not before the Party was founded, and not beyond what a typing error gives.
/// </summary>
internal static class PartyDate
{
    public static Refusal? Check(string field, DateOnly? date) =>
        date is { } given && given.Year is < 1930 or > 2199 ? CommonRefusals.InvalidValue(field) : null;
}

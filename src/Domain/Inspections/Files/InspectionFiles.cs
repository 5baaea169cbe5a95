using System.Globalization;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>How files are numbered.</summary>
internal static class InspectionFiles
{
    public static InspectionFile New(CellCase state, DateTimeOffset at)
    {
        var number = state.Files.Length + 1;
        return new InspectionFile
        {
            Id = state.Cell.Child(string.Create(CultureInfo.InvariantCulture, $"inspection-{number}")).Value,
            CellId = state.Cell.Value,
            Number = number,
            ProposedAt = at,
        };
    }
}

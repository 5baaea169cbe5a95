using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>What every order about an inspection file begins with.</summary>
internal static class FileGuards
{
    /// <summary>The file, or why there is none for the actor as the inspection.</summary>
    public static Refusal? Check(CellCase cell, string id, Actor actor, out InspectionFile file)
    {
        file = cell.FindFile(id)!;
        var isSeen = file is not null && InspectionAccess.SeesFiles(cell.Cell, actor);
        return actor.Check(isSeen, cell.Cell, Role.Inspection);
    }
}

using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>
/// How a working group's path reads: <c>bloc/to-cong-tac-1</c>. Organisations, which lie as deep, never take such a name,
/// so that a role in a group never reaches into an organisation.
/// </summary>
public static class WorkingGroupId
{
    private const string Prefix = "to-cong-tac";
    private const int Depth = 2;

    public static bool Fits(ScopePath path) => path.Depth == Depth && Reserves(path);

    /// <summary>Whether the name is one of a working group.</summary>
    public static bool Reserves(ScopePath path) =>
        path.Name == Prefix || path.Name.StartsWith(Prefix + "-", StringComparison.Ordinal);
}

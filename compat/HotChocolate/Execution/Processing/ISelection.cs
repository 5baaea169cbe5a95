using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field as a client selected it.</summary>
public interface ISelection
{
    string ResponseName { get; }

    IObjectField Field { get; }
}

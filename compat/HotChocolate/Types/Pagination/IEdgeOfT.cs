namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection and where it stands.</summary>
public interface IEdge<out T> : IEdge
{
    new T Node { get; }
}

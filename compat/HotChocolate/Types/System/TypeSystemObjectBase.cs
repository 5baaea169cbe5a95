namespace HotChocolate.Types;

/// <summary>A named part of a schema.</summary>
public abstract class TypeSystemObjectBase : ITypeSystemObject
{
    private protected TypeSystemObjectBase()
    {
    }

    internal string? GivenName { get; set; }

    string IHasName.Name => GivenName ?? string.Empty;
}

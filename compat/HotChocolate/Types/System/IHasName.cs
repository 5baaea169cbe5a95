namespace HotChocolate.Types;

/// <summary>What has a name.</summary>
public interface IHasName
{
    string Name { get; }
}

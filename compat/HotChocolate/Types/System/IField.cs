namespace HotChocolate.Types;

/// <summary>A field or an argument.</summary>
public interface IField : IHasName, ITypeSystemMember;

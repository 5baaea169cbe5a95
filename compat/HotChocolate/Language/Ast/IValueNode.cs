namespace HotChocolate.Language;

/// <summary>A literal as a scalar of one's own sees it.</summary>
public interface IValueNode;

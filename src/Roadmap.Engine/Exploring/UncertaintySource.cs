namespace Roadmap.Engine.Exploring;

/// <summary>Why a reading could have come out otherwise.</summary>
public enum UncertaintySource
{
    /// <summary>The file states a margin; it is taken as half of a 95 % interval.</summary>
    Margin,

    /// <summary>Some answered for many: the sampling error of a share, by Agresti and Coull, corrected for the size of the group that was asked.</summary>
    Responses,

    /// <summary>Roles told different things and nothing says which of them is right: in each sample one of them, drawn evenly, speaks.</summary>
    Roles,
}
